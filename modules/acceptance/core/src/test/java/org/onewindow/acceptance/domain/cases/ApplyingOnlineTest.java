package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.CLERK;
import static org.onewindow.acceptance.domain.cases.CaseFixture.CLOCK;
import static org.onewindow.acceptance.domain.cases.CaseFixture.LIMIT;
import static org.onewindow.acceptance.domain.cases.CaseFixture.MIDDLE_DESK;
import static org.onewindow.acceptance.domain.cases.CaseFixture.NUMBER;
import static org.onewindow.acceptance.domain.cases.CaseFixture.REVIEWER;
import static org.onewindow.acceptance.domain.cases.CaseFixture.TODAY;
import static org.onewindow.acceptance.domain.cases.CaseFixture.aMatter;
import static org.onewindow.acceptance.domain.cases.CaseFixture.aReceivedCase;
import static org.onewindow.acceptance.domain.cases.CaseFixture.at;
import static org.onewindow.acceptance.domain.cases.CaseFixture.hearingOf;
import static org.onewindow.acceptance.domain.cases.CaseFixture.matter;
import static org.onewindow.acceptance.domain.cases.CaseFixture.wholeApplication;
import static org.onewindow.acceptance.domain.cases.RefusedBy.refusalsOf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ApplyingOnlineTest {

  /** The blind index under which the fixture seals every number. */
  private static final String COMPANYS_INDEX = "0".repeat(64);

  /** 综合受理科, which receives and hands out. */
  private static final String HALL = "11371799MB2A00011A-01";

  private static final Applicant AGENT =
      new Applicant("71", "方一鸣", "80", COMPANYS_INDEX, false, AgentScope.OWN_NAME);
  private static final Applicant STRANGER =
      new Applicant("72", "丁秀兰", "72", "1".repeat(64), true, AgentScope.OWN_NAME);

  private static LicenceCase draft() {
    return ApplyingOnline.draft("ref-1", aMatter(), "S1", AGENT, at(0));
  }

  private static LicenceCase received() {
    LicenceCase it = draft();
    ApplyingOnline.receive(
        it, NUMBER, "hash", aMatter(), wholeApplication(), AGENT, HALL, at(1), TODAY);
    return it;
  }

  private static ReceivedMaterial scan(String code) {
    return new ReceivedMaterial(
        code,
        MaterialForm.SCAN,
        0,
        0,
        0,
        "",
        Optional.empty(),
        "ab".repeat(32),
        "image/png",
        9,
        "");
  }

  @Test
  @DisplayName("ACC-090 只有办理形式为网上的事项可以在网上申请，情形须为目录所列")
  void offeredMattersOnly() {
    refusalsOf(() -> ApplyingOnline.draft("r", matter().windowOnly().build(), "S1", AGENT, at(0)))
        .containsExactly("CASE_NOT_ONLINE");
    refusalsOf(() -> ApplyingOnline.draft("r", aMatter(), "S9", AGENT, at(0)))
        .containsExactly("CASE_SCENARIO_UNKNOWN");
  }

  @Test
  @DisplayName("ACC-092 网上提交即为收件，不经预审，五日即起算；来源记为网上；ACC-245 由综合受理单位收件")
  void submittedIsReceived() {
    LicenceCase it = received();
    assertThat(it.state()).isEqualTo(CaseState.RECEIVED);
    assertThat(it.receivedAt()).contains(at(1));
    assertThat(it.receipt().unit()).as("that hands out").isEqualTo(HALL);
    assertThat(it.matter().section()).as("that accepts").isNotEqualTo(HALL);
    assertThat(it.last(ClockMark.RECEIVED)).isPresent();
    assertThat(it.channel().channel()).isEqualTo(Channel.ONLINE);
    assertThat(it.events().get(0).person()).isEqualTo("方一鸣");
    Accepting.accept(it, MIDDLE_DESK, at(2));
    assertThat(it.state()).isEqualTo(CaseState.ACCEPTED);
    assertThat(aReceivedCase().channel().channel()).isEqualTo(Channel.WINDOW);
  }

  @Test
  @DisplayName("ACC-094 申请人只能是账号本人或其经办的单位")
  void nobodyAppliesInAnothersName() {
    Applicant other = new Applicant("71", "方一鸣", "80", "2".repeat(64), true, AgentScope.OWN_NAME);
    LicenceCase it = draft();
    refusalsOf(
            () ->
                ApplyingOnline.receive(
                    it, NUMBER, "hash", aMatter(), wholeApplication(), other, HALL, at(1), TODAY))
        .containsExactly("CASE_APPLICANT_NOT_ACCOUNT");
    assertThat(it.state()).isEqualTo(CaseState.DRAFT);
  }

  @Test
  @DisplayName("ACC-095 补正只开放告知书点到的材料")
  void onlyWhatIsNamedOpens() {
    LicenceCase it = received();
    Correcting.notice(it, List.of(new Defect("M02", "营业执照不清晰")), LIMIT, MIDDLE_DESK, at(2));
    refusalsOf(() -> ApplyingOnline.mustBeNamed(it, "M01", AGENT))
        .containsExactly("CASE_CORRECTION_NOT_NAMED");
    refusalsOf(
            () ->
                ApplyingOnline.handIn(
                    it, List.of(scan("M01")), "", Set.of(), aMatter(), AGENT, at(3)))
        .containsExactly("CASE_CORRECTION_NOT_NAMED");
    ApplyingOnline.handIn(it, List.of(scan("M02")), "", Set.of(), aMatter(), AGENT, at(3));
    assertThat(it.state()).isEqualTo(CaseState.RECEIVED);
    assertThat(it.last(ClockMark.CORRECTED)).isPresent();
    assertThat(it.replaced()).as("the paper handed in first stays").hasSize(1);
    assertThat(it.replaced().get(0).form()).isEqualTo(MaterialForm.PAPER);
  }

  @Test
  @DisplayName("ACC-631 经办人只能办理委托事项之内的：申请、提交、补正、撤回都核对")
  void agentsStayWithinTheirMandate() {
    AgentScope other = new AgentScope(false, Set.of(AgentScope.ofMatter("11371799MB2A00011A4")));
    Applicant beyond = new Applicant("71", "方一鸣", "80", COMPANYS_INDEX, false, other);
    String refused = "CASE_AGENT_OUT_OF_SCOPE";
    refusalsOf(() -> ApplyingOnline.draft("ref-1", aMatter(), "S1", beyond, at(0)))
        .containsExactly(refused);
    LicenceCase begun = draft();
    refusalsOf(
            () ->
                ApplyingOnline.receive(
                    begun, NUMBER, "h", aMatter(), wholeApplication(), beyond, HALL, at(1), TODAY))
        .containsExactly(refused);
    LicenceCase it = received();
    refusalsOf(() -> ApplyingOnline.withdraw(it, "不办了", beyond, at(2))).containsExactly(refused);
    Correcting.notice(it, List.of(new Defect("M02", "营业执照不清晰")), LIMIT, MIDDLE_DESK, at(2));
    refusalsOf(() -> ApplyingOnline.mustBeNamed(it, "M02", beyond)).containsExactly(refused);
    refusalsOf(
            () ->
                ApplyingOnline.handIn(
                    it, List.of(scan("M02")), "", Set.of(), aMatter(), beyond, at(3)))
        .containsExactly(refused);
    assertThat(ApplyingOnline.isOwn(it, beyond)).as("may look").isTrue();
    String organ = AgentScope.ofOrgan(aMatter().organ());
    Applicant named =
        new Applicant(
            "71", "方一鸣", "80", COMPANYS_INDEX, false, new AgentScope(false, Set.of(organ)));
    ApplyingOnline.withdraw(it, "不办了", named, at(3));
    assertThat(it.state()).isEqualTo(CaseState.WITHDRAWN);
  }

  @Test
  @DisplayName("ACC-097 告知书对申请表提出要求的，须写明怎样更正")
  void theFormIsAnswered() {
    LicenceCase it = received();
    Correcting.notice(it, List.of(new Defect(Defect.FORM, "经营面积未填")), LIMIT, MIDDLE_DESK, at(2));
    refusalsOf(() -> ApplyingOnline.handIn(it, List.of(), " ", Set.of(), aMatter(), AGENT, at(3)))
        .containsExactly("CASE_CORRECTION_UNANSWERED");
    ApplyingOnline.handIn(it, List.of(), "面积 80 平方米", Set.of(), aMatter(), AGENT, at(3));
    assertThat(it.events().get(2).why()).isEqualTo("面积 80 平方米");
  }

  @Test
  @DisplayName("ACC-096 申请人只能看、只能办自己的件；实名核验后可见窗口收的件")
  void ownCasesOnly() {
    LicenceCase it = received();
    assertThat(ApplyingOnline.isOwn(it, AGENT)).isTrue();
    assertThat(ApplyingOnline.isOwn(it, STRANGER)).isFalse();
    refusalsOf(() -> ApplyingOnline.withdraw(it, "不办了", STRANGER, at(2)))
        .containsExactly("CASE_NOT_OWN");
    LicenceCase atWindow = aReceivedCase();
    assertThat(ApplyingOnline.isOwn(atWindow, AGENT)).as("claimed, not verified").isFalse();
    Applicant verified =
        new Applicant("71", "方一鸣", "80", COMPANYS_INDEX, true, AgentScope.OWN_NAME);
    assertThat(ApplyingOnline.isOwn(atWindow, verified)).isTrue();
  }

  @Test
  @DisplayName("ACC-085 the applicant withdraws online with a reason")
  void withdraws() {
    LicenceCase it = received();
    refusalsOf(() -> ApplyingOnline.withdraw(it, " ", AGENT, at(2)))
        .containsExactly("CASE_WITHDRAWAL_REASON_MISSING");
    ApplyingOnline.withdraw(it, "不办了", AGENT, at(2));
    assertThat(it.state()).isEqualTo(CaseState.WITHDRAWN);
    refusalsOf(() -> Accepting.accept(it, CLERK, at(3))).containsExactly("CASE_STATE_FORBIDS");
  }

  @Test
  @DisplayName("ACC-335 告知书可以只点申请表的某一栏：点到的栏目不用另写更正说明")
  void oneFieldOfTheForm() {
    LicenceCase it = received();
    Correcting.notice(
        it, List.of(Defect.ofField("shop-area", "面积与平面图不一致")), LIMIT, MIDDLE_DESK, at(2));
    assertThat(it.defects().get(0).material()).isEqualTo("FORM.shop-area");
    assertThat(Defect.field("FORM.shop-area")).contains("shop-area");
    assertThat(Defect.isForm("M01")).isFalse();
    refusalsOf(() -> ApplyingOnline.handIn(it, List.of(), "", Set.of(), aMatter(), AGENT, at(3)))
        .containsExactly("CASE_CORRECTION_UNANSWERED");
    ApplyingOnline.handIn(it, List.of(), "", Set.of("shop-area"), aMatter(), AGENT, at(3));
    assertThat(it.state()).isEqualTo(CaseState.RECEIVED);
  }

  @Test
  @DisplayName("ACC-598 申请人自己在网上要求听证，不经审查人；别人的、没有告知的、过了五日的不能")
  void asksForTheHearing() {
    LicenceCase it = received();
    Accepting.accept(it, MIDDLE_DESK, at(2));
    Reviewing.takeUp(it, REVIEWER, at(3));
    refusalsOf(() -> ask(it, AGENT, at(4))).containsExactly("CASE_HEARING_ASKED_LATE");
    HoldingHearing.tell(it, "申请人", "相邻采光", CLOCK, REVIEWER, at(5));
    Instant limit = it.latest(CaseHearing.class).orElseThrow().askUntil();
    refusalsOf(() -> ask(it, STRANGER, at(6))).containsExactly("CASE_NOT_OWN");
    refusalsOf(() -> ask(it, AGENT, limit.plusMillis(1)))
        .containsExactly("CASE_HEARING_ASKED_LATE");
    ask(it, AGENT, limit);
    assertThat(it.state()).isEqualTo(CaseState.SPECIAL);
    assertThat(it.latest(CaseHearing.class).orElseThrow().lastAskedAt()).contains(limit);
  }

  private static void ask(LicenceCase it, Applicant by, Instant at) {
    ApplyingOnline.askHearing(it, by.name(), hearingOf(aMatter()), CLOCK, by, at);
  }
}
