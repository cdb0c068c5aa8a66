package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.domain.matter.ImplementationList.SpecialProcedure;
import org.onewindow.acceptance.domain.matter.MaterialNeed;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;
import org.onewindow.acceptance.domain.matter.MaterialSource;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;

/** Cases, people and papers of the fictional county, in the words of the counter. */
public final class CaseFixture {

  public static final String BUREAU = "11371799MB2A00011A";
  public static final String HEALTH_SECTION = "BUREAU-HEALTH";
  public static final String HALL = "HALL";
  public static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  public static final CaseNumber NUMBER = CaseNumber.of("371799", 2026, 318);
  public static final String REMEDIES = "60 日内向示范县人民政府申请行政复议,或六个月内提起行政诉讼";

  public static final Officer CLERK = officer("clerk", HALL, "A03", WindowPower.ACCEPT);
  public static final Officer COLLECTOR = officer("collector", HALL, "A01", WindowPower.COLLECT);
  public static final Officer SAME_DAY_CLERK = officer("li", HALL, "A03", WindowPower.DECIDE);
  public static final Officer MIDDLE_DESK = officer("middle", HEALTH_SECTION, "", null);
  public static final Officer REVIEWER = officer("reviewer", HEALTH_SECTION, "", null);
  public static final Officer CHIEF = officer("chief", HEALTH_SECTION, "", null);
  public static final Officer APPROVER = officer("approver", BUREAU, "", null);
  public static final Officer CERTIFIER = officer("certifier", BUREAU, "", null);
  public static final Officer SUPERVISOR = officer("supervisor", BUREAU, "", null);
  public static final Officer EXIT_CLERK = officer("exit", HALL, "", null);
  public static final Officer SYSTEM = officer("system:time", "", "", null);
  public static final CorrectionLimit LIMIT = new CorrectionLimit(30, 10);
  public static final Officer STRANGER = officer("stranger", "TAX-OFFICE", "", null);

  /** 专家评审 stops both clocks, 公示 only the promised one. */
  public static final SpecialProcedure EXPERT_REVIEW =
      new SpecialProcedure(
          SpecialProcedureKind.EXPERT_REVIEW, "专家评审", 15, false, false, "行政许可法第四十五条", false);

  public static final SpecialProcedure PUBLIC_NOTICE =
      new SpecialProcedure(
          SpecialProcedureKind.PUBLIC_NOTICE, "批前公示", 5, true, false, "城乡规划法第四十条", false);

  public static final SpecialProcedure HEARING =
      new SpecialProcedure(
          SpecialProcedureKind.HEARING, "听证", 20, false, false, "行政许可法第四十六条", false);

  public static final SpecialProcedure SITE_INSPECTION =
      new SpecialProcedure(
          SpecialProcedureKind.SITE_INSPECTION, "现场核查", 3, false, false, "行政许可法第三十四条", false);

  public static final HearingHost HOST = new HearingHost("chief", "陈首席");

  /** Monday to Friday, the years of the tests known. */
  public static final CaseClock CLOCK =
      new CaseClock(
          WorkCalendar.of(List.of(), List.of(2026)),
          OfficeHours.of(ZoneId.of("Asia/Shanghai"), "09:00-12:00", "13:00-17:00"));

  private CaseFixture() {}

  /** Handed in at the moment at which it is entered. */
  public static HearingRequest asking(String askers) {
    return new HearingRequest(askers, null);
  }

  public static Officer officer(String account, String unit, String window, WindowPower power) {
    return new Officer(account, account, unit, window, Optional.ofNullable(power));
  }

  public static Instant at(int minutes) {
    return MORNING.plusSeconds(60L * minutes);
  }

  /** 公共场所卫生许可: promised matter, one scenario, three materials. */
  public static PublishedMatter aMatter() {
    return new MatterDraft().build();
  }

  public static MatterDraft matter() {
    return new MatterDraft();
  }

  public static MaterialRequirement material(
      String code, String name, int originals, int copies, MaterialNeed need, boolean shared) {
    return new MaterialRequirement(
        code,
        name,
        originals,
        copies,
        need,
        MaterialSource.APPLICANT,
        shared,
        "",
        "",
        "",
        Set.of());
  }

  /** A certificate that an authority issues. */
  public static MaterialRequirement issued(String code, String name) {
    return new MaterialRequirement(
        code,
        name,
        0,
        1,
        MaterialNeed.COMPULSORY,
        MaterialSource.GOVERNMENT,
        true,
        "",
        "",
        "",
        Set.of());
  }

  public static SealedText sealed(String mask) {
    return new SealedText("sealed:" + mask, "0".repeat(64), mask);
  }

  public static PartyDetails person(PartyRole role, String name) {
    return new PartyDetails(
        role,
        name,
        IdentityPaper.CITIZEN_ID,
        Optional.of(sealed("3717**********0011")),
        Optional.of(sealed("138****2671")),
        "",
        Optional.empty());
  }

  public static PartyDetails company() {
    return new PartyDetails(
        PartyRole.APPLICANT,
        "示范县乐活浴场有限公司",
        IdentityPaper.USCC,
        Optional.of(sealed("91371799MA3TXXXX5X")),
        Optional.empty(),
        "示范县人民路 1 号",
        Optional.empty());
  }

  public static PartyDetails agentUntil(LocalDate until) {
    return new PartyDetails(
        PartyRole.AGENT,
        "王小芳",
        IdentityPaper.CITIZEN_ID,
        Optional.of(sealed("3717**********0022")),
        Optional.of(sealed("138****2671")),
        "",
        Optional.of(new Mandate("代为提交材料、领取结果", until, "")));
  }

  public static List<ReceivedMaterial> wholePapers() {
    return List.of(
        ReceivedMaterial.paper("M01", 1, 0, 2),
        ReceivedMaterial.paper("M02", 0, 1, 1),
        ReceivedMaterial.paper("M04", 0, 1, 1));
  }

  public static Application application(List<ReceivedMaterial> materials, PartyDetails... parties) {
    return new Application("S1", List.of(parties), materials, "");
  }

  public static Application wholeApplication() {
    return application(wholePapers(), company(), person(PartyRole.LEGAL_REPRESENTATIVE, "陈大文"));
  }

  /** 公共场所卫生许可证 of the company that applies, from 2022-03-16 to 2026-03-15. */
  public static Certificate aCertificate() {
    return certificateOf(
        new CertificateHolder(company().name(), PartyKind.LEGAL_PERSON, "0".repeat(64)), "HYGIENE");
  }

  public static Certificate certificateOf(CertificateHolder holder, String kind) {
    return new Certificate(
        new Certificate.Print(
            "371799-HYGIENE-2022-000001",
            1,
            "公共场所卫生许可证",
            kind,
            BUREAU,
            "示范县行政审批服务局",
            LocalDate.of(2022, 3, 16),
            Optional.of(LocalDate.of(2026, 3, 15))),
        holder,
        1L,
        "token",
        Instant.parse("2022-03-16T01:00:00Z"));
  }

  public static LicenceCase aDraft(PublishedMatter matter, Officer by) {
    return LicenceCase.draft("ref-1", matter, by, at(0));
  }

  public static LicenceCase aReceivedCase(
      PublishedMatter matter, Application application, Officer by) {
    LicenceCase draft = aDraft(matter, by);
    Receiving.receive(draft, NUMBER, "hash", matter, application, by, at(1), TODAY);
    return draft;
  }

  public static LicenceCase aReceivedCase() {
    return aReceivedCase(aMatter(), wholeApplication(), CLERK);
  }

  public static LicenceCase anAcceptedCase() {
    LicenceCase accepted = aReceivedCase();
    Accepting.accept(accepted, CLERK, at(2));
    return accepted;
  }

  public static LicenceCase aCaseUnderReview() {
    LicenceCase reviewing = anAcceptedCase();
    Reviewing.takeUp(reviewing, REVIEWER, at(3));
    return reviewing;
  }

  public static LicenceCase aCaseToDecide() {
    LicenceCase toDecide = aCaseUnderReview();
    Reviewing.giveOpinion(
        toDecide, Verdict.GRANT, "符合条件,建议准予", List.of(), aMatter(), REVIEWER, at(4));
    return toDecide;
  }

  public static DecisionText grantText() {
    return new DecisionText(
        "", "", "公共场所卫生管理条例 第四条", "", "准予", Optional.of(TODAY), Optional.empty());
  }

  public static DecisionText denialText() {
    return new DecisionText(
        "经营场所不在规定范围内",
        "不符合选址条件",
        "公共场所卫生管理条例 第四条",
        REMEDIES,
        "",
        Optional.empty(),
        Optional.empty());
  }

  public static LicenceCase aGrantedCase() {
    LicenceCase granted = aCaseToDecide();
    Deciding.decide(granted, Verdict.GRANT, grantText(), "同意", aMatter(), APPROVER, at(5));
    return granted;
  }

  public static LicenceCase aCaseToDeliver() {
    LicenceCase issued = aGrantedCase();
    Delivering.issueCertificate(issued, "示卫证〔2026〕1 号", aMatter(), CERTIFIER, at(6));
    return issued;
  }

  public static Delivery handedOut(Instant when) {
    return new Delivery(DeliveryMethod.DIRECT, "王小芳", "政务服务大厅出件窗口", when, false, "", "");
  }

  /** A case in the wished state, reached lawfully. */
  public static LicenceCase aCaseIn(CaseState state) {
    LicenceCase it;
    switch (state) {
      case DRAFT:
        return aDraft(aMatter(), CLERK);
      case RECEIVED:
        return aReceivedCase();
      case CORRECTING:
        it = aReceivedCase();
        Correcting.notice(it, List.of(new Defect(Defect.FORM, "申请表第 3 栏未填")), LIMIT, CLERK, at(2));
        return it;
      case CORRECTION_LAPSED:
        it = aCaseIn(CaseState.CORRECTING);
        timeComes(it, CaseAct.LAPSE_CORRECTION, at(3));
        LapsingCorrection.lapse(it, "补正期限已满", SYSTEM, at(3));
        return it;
      case NOT_NEEDED:
        it = aReceivedCase();
        Accepting.recordNotNeeded(it, "不对外营业,依法不需要取得许可", CLERK, at(2));
        return it;
      case REFUSED_ACCEPTANCE:
        it = aReceivedCase();
        Accepting.refuse(it, "属于市级权限", "", "示范市卫生健康委员会", REMEDIES, CLERK, at(2));
        return it;
      case ACCEPTED:
        return anAcceptedCase();
      case REVIEWING:
        return aCaseUnderReview();
      case TO_DECIDE:
        return aCaseToDecide();
      case SPECIAL:
        it = aCaseUnderReview();
        it.begin(proposedProcedure());
        ProceedingSpecially.start(it, "同意", aMatter(), CLOCK, APPROVER, at(4));
        return it;
      case SUSPENDED:
        it = aCaseUnderReview();
        Suspending.suspend(
            it,
            SuspensionCause.DISPUTE_PENDING,
            TODAY.plusDays(30),
            "权属争议在诉",
            CLOCK,
            APPROVER,
            at(4),
            TODAY);
        return it;
      case TRANSFERRED:
        it = aForwardedCaseToDecide();
        Transferring.up(it, SENDING, matter().forwarded().build(), CLOCK, APPROVER, at(5));
        return it;
      case GRANTED:
        return aGrantedCase();
      case DENIED:
        it = aCaseToDecide();
        Deciding.decide(it, Verdict.DENY, denialText(), "不同意", aMatter(), APPROVER, at(5));
        return it;
      case DELIVERING:
        return aCaseToDeliver();
      case DELIVERED:
        it = aCaseToDeliver();
        Delivering.deliver(it, handedOut(at(7)), aMatter(), EXIT_CLERK, at(7));
        return it;
      case CLOSED:
        it = aCaseIn(CaseState.DELIVERED);
        fileAll(it, EXIT_CLERK);
        Delivering.close(it, EXIT_CLERK, at(8));
        return it;
      case TERMINATED:
        it = aTolerantCase();
        timeComes(it, CaseAct.LAPSE_TOLERANCE, at(3));
        Tolerating.lapse(it, "容缺材料逾期未补", SYSTEM, at(3));
        return it;
      case WITHDRAWN:
        it = aReceivedCase();
        withdraw(it, withdrawal("申请人书面撤回"), CLERK, at(2));
        return it;
      case ARCHIVED:
        it = aCaseIn(CaseState.CLOSED);
        archive(it, archiving(it), EXIT_CLERK, at(9));
        return it;
      default:
        throw new IllegalArgumentException("No way to " + state);
    }
  }

  /** Signed by the legal representative that day, with the one original back. */
  public static WithdrawalRequest withdrawal(String reason) {
    return new WithdrawalRequest(
        reason, PartyRole.LEGAL_REPRESENTATIVE, TODAY, true, Map.of("M01", 1));
  }

  public static void withdraw(LicenceCase it, WithdrawalRequest asked, Officer by, Instant at) {
    Withdrawing.atCounter(it, asked, by, at, TODAY, TODAY);
  }

  public static final Sending SENDING = new Sending(SendingWay.EXPRESS, "EMS 1024", "符合条件，建议准予");

  public static Reply granted(LocalDate on) {
    return new Reply(Verdict.GRANT, "示市应急许〔2026〕8号", on, "准予复审，证号 T3717", "");
  }

  /** Kept for ever, with every original that is still held. */
  public static ArchiveRequest archiving(LicenceCase it) {
    return new ArchiveRequest(
        Retention.PERMANENT,
        it.materials().stream()
            .map(CaseMaterial::code)
            .collect(java.util.stream.Collectors.toSet()),
        "文书已当场送达");
  }

  public static void archive(LicenceCase it, ArchiveRequest asked, Officer by, Instant at) {
    CaseFile file = CaseFile.of(it, new CaseFile.Beside(Map.of(), false, false));
    Archiving.archive(it, file, asked, "档号", by, at);
  }

  /** The company that applied was deregistered; its liquidator does not go on. */
  public static TerminationRequest dissolved() {
    return new TerminationRequest(
        TerminationGround.APPLICANT_DISSOLVED,
        TerminationEvidence.DEREGISTRATION,
        "示市监注销〔2026〕8号",
        TODAY,
        "示范县市场监督管理局",
        "",
        Successors.DECLINED,
        "清算组负责人陈大文",
        "公司已清算完毕并注销，清算组书面表示不继续申请");
  }

  /** A case in the state before the act, of a matter for which the act is lawful. */
  public static LicenceCase aCaseBefore(Transition row) {
    return switch (row.act()) {
      case TRANSFER_UP -> aForwardedCaseToDecide();
      case PASS_ON -> aReceivedCase(matter().collected().build(), wholeApplication(), CLERK);
      default -> aCaseIn(row.from());
    };
  }

  private static LicenceCase aForwardedCaseToDecide() {
    PublishedMatter forwarded = matter().forwarded().build();
    LicenceCase it = aReceivedCase(forwarded, wholeApplication(), CLERK);
    Accepting.accept(it, CLERK, at(2));
    Reviewing.takeUp(it, REVIEWER, at(3));
    Reviewing.giveOpinion(it, Verdict.GRANT, "符合条件，建议准予", List.of(), forwarded, REVIEWER, at(4));
    return it;
  }

  public static SiteVisit aVisit(Instant when) {
    return new SiteVisit(
        when,
        "示范县人民路 1 号",
        List.of(new VisitOfficer("吴细查", "3717990012"), new VisitOfficer("周承启", "3717990034")),
        "场所布局与图纸一致",
        "陈大文",
        false,
        "",
        List.of());
  }

  static CaseSpecialProcedure proposedProcedure() {
    return new CaseSpecialProcedure(EXPERT_REVIEW, 15, "论证报告书须经评审", REVIEWER, at(4));
  }

  static CaseExtension proposedExtension() {
    return new CaseExtension(10, "检测报告需要核实", REVIEWER, at(4));
  }

  /** 平面布局图 is missing; by the matter's list it may follow. */
  public static LicenceCase aCaseWithoutDrawing() {
    return aReceivedCase(
        aMatter(),
        application(
            List.of(ReceivedMaterial.paper("M01", 1, 0, 2), ReceivedMaterial.paper("M02", 0, 1, 1)),
            company(),
            person(PartyRole.LEGAL_REPRESENTATIVE, "陈大文")),
        CLERK);
  }

  /** Promised for Wednesday 2026-03-04; the decision is promised for Thursday. */
  public static LicenceCase aTolerantCase() {
    LicenceCase it = aCaseWithoutDrawing();
    Tolerating.accept(it, promise(TODAY.plusDays(2)), false, period(), CLERK, at(2));
    return it;
  }

  public static TolerancePromise promise(LocalDate until) {
    return new TolerancePromise(until, PartyRole.LEGAL_REPRESENTATIVE, true);
  }

  public static Optional<CaseClock.TolerancePeriod> period() {
    return Optional.of(
        new CaseClock.TolerancePeriod(TODAY.plusDays(1), TODAY.plusDays(2), TODAY.plusDays(3)));
  }

  public static Commitment commitment(String material) {
    return new Commitment(
        material, "负责人健康合格，证明在有效期内", "核验政务数据", PartyRole.LEGAL_REPRESENTATIVE, true);
  }

  public static void fileAll(LicenceCase of, Officer by) {
    List<DocumentKind> kinds =
        new ArrayList<>(
            List.of(
                DocumentKind.RECEIPT,
                DocumentKind.ACCEPTANCE_NOTICE,
                DocumentKind.GRANT_DECISION,
                DocumentKind.DELIVERY_RECORD));
    kinds.forEach(k -> of.file(new CaseDocument(k, "n", "sealed", by, at(8))));
  }

  /** As the matter lists it, else as the law alone has it. */
  static SpecialProcedure hearingOf(PublishedMatter matter) {
    return matter
        .procedure(SpecialProcedureKind.HEARING)
        .orElse(HoldingHearing.unlisted("听证", "行政许可法第四十五条、第四十七条"));
  }

  /** A moment before, what time brings was not yet so. */
  static void timeComes(LicenceCase it, CaseAct act, Instant when) {
    TimeAct due = new TimeAct(act, when.minusSeconds(1));
    it.dueAre(new DueDates(null, null, null, null, null, null, null, false, null, due));
  }
}
