package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.HandlingItem;
import org.onewindow.acceptance.domain.matter.ItemKind;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.clock.LimitUnit;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;

/**
 * Changes, renewals, reissues and deregistrations of a licence that ends on Sunday 2026-03-15;
 * today is Monday 2026-03-02.
 */
class LicenceLifeTest {

  private static final LocalDate LAST = LocalDate.of(2026, 3, 15);
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final OfficeHours OFFICE = OfficeHours.of(SHANGHAI, "09:00-12:00", "13:00-17:00");
  private static final WorkCalendar CALENDAR = WorkCalendar.of(List.of(), List.of(2026));
  private static final CaseClock CLOCK = new CaseClock(CALENDAR, OFFICE);
  private static final Instant END = LAST.plusDays(1).atStartOfDay(SHANGHAI).toInstant();
  private static final PublishedMatter RENEWAL = matter().about(ItemKind.RENEWAL).build();

  private static NamedCertificate named(Certificate certificate, LocalDate askBy) {
    return new NamedCertificate(certificate, Optional.of(askBy), 5);
  }

  private static Application about(NamedCertificate licence) {
    Application whole = wholeApplication();
    return new Application(
        whole.scenario(), whole.parties(), whole.materials(), "", Optional.ofNullable(licence));
  }

  private static List<String> faults(
      PublishedMatter matter, NamedCertificate licence, LocalDate on) {
    return ApplicationFaults.of(matter, about(licence), on).stream()
        .map(r -> r.code() + "@" + r.field())
        .toList();
  }

  private static LicenceCase received(LocalDate askBy) {
    return aReceivedCase(RENEWAL, about(named(aCertificate(), askBy)), CLERK);
  }

  private static LicenceCase accepted(LocalDate askBy) {
    LicenceCase it = received(askBy);
    Accepting.accept(it, CLERK, at(2));
    it.dueAre(CLOCK.due(it, RENEWAL, at(2)));
    return it;
  }

  private static String refused(Runnable act) {
    return catchThrowableOfType(Refused.class, act::run).reasons().get(0).code();
  }

  @Test
  @DisplayName("ACC-300 变更、延续、补证、注销须指明已有的证照；新办不须指明")
  void mustBeNamed() {
    for (ItemKind kind : ItemKind.values()) {
      assertThat(faults(matter().about(kind).build(), null, TODAY))
          .isEqualTo(
              kind == ItemKind.NEW ? List.of() : List.of("CASE_LICENCE_UNKNOWN@certificate"));
    }
  }

  @Test
  @DisplayName("ACC-301 证照须是申请人的")
  void mustBeTheHolders() {
    Certificate others =
        certificateOf(
            new CertificateHolder("别家公司", PartyKind.LEGAL_PERSON, "1".repeat(64)), "HYGIENE");
    assertThat(faults(RENEWAL, named(others, TODAY), TODAY))
        .containsExactly("CASE_LICENCE_OF_ANOTHER@certificate");
    assertThat(faults(RENEWAL, named(aCertificate(), TODAY), TODAY)).isEmpty();
  }

  @Test
  @DisplayName("ACC-497 设立登记的证照归新设的组织：组织自己可以申请变更、注销，申请设立的个人不可以")
  void theFoundedOrganisationIsTheHolder() {
    String code = "4".repeat(64);
    Certificate licence = certificateOf(CertificateHolder.founded("示范县新设商贸有限公司", code), "HYGIENE");
    assertThat(licence.holder().kind()).isEqualTo(PartyKind.LEGAL_PERSON);
    assertThat(licence.holder().index()).isEqualTo(code);
    assertThat(faults(RENEWAL, named(licence, TODAY), TODAY))
        .containsExactly("CASE_LICENCE_OF_ANOTHER@certificate");
    CertificateHolder own =
        CertificateHolder.founded(aCertificate().holder().name(), aCertificate().holder().index());
    assertThat(faults(RENEWAL, named(certificateOf(own, "HYGIENE"), TODAY), TODAY)).isEmpty();
  }

  @Test
  @DisplayName("ACC-481 证照正被别的办件办理的，只有持证人知道是哪一件")
  void onlyTheHolderIsToldMore() {
    Certificate others =
        certificateOf(
            new CertificateHolder("别家公司", PartyKind.LEGAL_PERSON, "1".repeat(64)), "HYGIENE");
    List<PartyDetails> parties = wholeApplication().parties();
    assertThat(named(aCertificate(), TODAY).isHeldByApplicantOf(parties)).isTrue();
    assertThat(named(others, TODAY).isHeldByApplicantOf(parties)).isFalse();
    assertThat(named(aCertificate(), TODAY).isHeldByApplicantOf(List.of())).isFalse();
  }

  @Test
  @DisplayName("ACC-302 证照须与事项相符")
  void mustFitTheMatter() {
    Certificate food = certificateOf(aCertificate().holder(), "FOOD");
    assertThat(faults(RENEWAL, named(food, TODAY), TODAY))
        .containsExactly("CASE_LICENCE_OF_ANOTHER_MATTER@certificate");
  }

  @Test
  @DisplayName("ACC-303 证照须有效；已过期的只能注销，已撤销、撤回、注销的什么都不能办")
  void mustBeInForce() {
    NamedCertificate old = named(aCertificate(), TODAY);
    LocalDate after = LAST.plusDays(1);
    assertThat(faults(RENEWAL, old, after))
        .containsExactly("CASE_LICENCE_NOT_IN_FORCE@certificate");
    assertThat(faults(matter().about(ItemKind.DEREGISTRATION).build(), old, after)).isEmpty();
    Certificate revoked = aCertificate();
    revoked.act(CertificateAct.REVOKE, at(1));
    assertThat(
            faults(matter().about(ItemKind.DEREGISTRATION).build(), named(revoked, TODAY), TODAY))
        .containsExactly("CASE_LICENCE_NOT_IN_FORCE@certificate");
  }

  @Test
  @DisplayName("ACC-308 届满三十日前申请的为按期；事项另有规定的从其规定，按工作日的倒数工作日")
  void inTime() {
    HandlingItem byLaw = new HandlingItem(ItemKind.RENEWAL, Limit.ON_THE_SPOT);
    assertThat(byLaw.askBy(LAST, CALENDAR)).isEqualTo(LocalDate.of(2026, 2, 13));
    HandlingItem food = new HandlingItem(ItemKind.RENEWAL, new Limit(15, LimitUnit.WORKING_DAY));
    assertThat(food.askBy(LAST, CALENDAR))
        .as("the fifteenth working day before Sunday the 15th")
        .isEqualTo(LocalDate.of(2026, 2, 23));
    assertThat(named(aCertificate(), TODAY).isInTime(TODAY)).isTrue();
    assertThat(named(aCertificate(), TODAY.minusDays(1)).isInTime(TODAY)).isFalse();
  }

  @Test
  @DisplayName("ACC-308 逾期申请的照收，但届满前没有决定的不视为准予")
  void late() {
    LicenceCase it = accepted(TODAY.minusDays(1));
    assertThat(it.licence().orElseThrow().isRenewedBySilence()).isFalse();
    assertThat(it.due().timeAct()).isEmpty();
  }

  @Test
  @DisplayName("ACC-310 视为准予延续以前提醒一次：届满前五个工作日")
  void warned() {
    LicenceCase it = accepted(TODAY);
    TimeAct next = it.due().timeAct().orElseThrow();
    assertThat(next.act()).isEqualTo(CaseAct.WARN_OF_DEEMED_RENEWAL);
    assertThat(next.after())
        .as("Sunday the 8th is over: five working days are left")
        .isEqualTo(LocalDate.of(2026, 3, 9).atStartOfDay(SHANGHAI).toInstant());
    Instant when = next.after().plusSeconds(60);
    Renewing.warn(it, "即将届满", SYSTEM, when);
    assertThat(CLOCK.due(it, RENEWAL, when).timeAct())
        .contains(new TimeAct(CaseAct.DEEM_RENEWED, END));
  }

  @Test
  @DisplayName("ACC-309 按期申请、届满前没有决定的，自届满之时视为准予延续；停机几天后补记，效力不变")
  void deemed() {
    LicenceCase it = accepted(TODAY);
    Instant late = END.plusSeconds(5 * 86_400);
    Renewing.warn(it, "即将届满", SYSTEM, late);
    it.dueAre(CLOCK.due(it, RENEWAL, late));
    Renewing.deem(it, grantText(), "届满前没有作出决定", SYSTEM, late);
    CaseEvent entry = it.events().get(it.events().size() - 1);
    assertThat(entry.at()).isEqualTo(late);
    assertThat(entry.effectiveAt()).isEqualTo(END);
    assertThat(it.state()).isEqualTo(CaseState.GRANTED);
    assertThat(it.decision().orElseThrow().at()).isEqualTo(END);
    assertThat(CLOCK.read(it, RENEWAL, late).statutory().isOpen()).isFalse();
    assertThat(DecisionPaper.of(it)).isEqualTo(DocumentKind.DEEMED_RENEWAL_NOTICE);
    assertThat(CLOCK.due(it, RENEWAL, late).timeAct()).as("once").isEmpty();
  }

  @Test
  @DisplayName("ACC-309 只由期限届满产生：届满前不能，人也不能；届满后不能再作决定、不能撤回申请")
  void onlyByTime() {
    LicenceCase it = accepted(TODAY);
    Renewing.warn(it, "即将届满", SYSTEM, END.minusSeconds(86_400));
    it.dueAre(CLOCK.due(it, RENEWAL, END));
    assertThat(refused(() -> Renewing.deem(it, grantText(), "", SYSTEM, END)))
        .isEqualTo("CASE_TIME_NOT_COME");
    Instant after = END.plusSeconds(1);
    assertThat(refused(() -> Renewing.deem(it, grantText(), "", APPROVER, after)))
        .isEqualTo("CASE_TIME_ACTS_ALONE");
    assertThat(refused(() -> CaseFixture.withdraw(it, CaseFixture.withdrawal("不办了"), CLERK, after)))
        .isEqualTo("CASE_RENEWED_BY_SILENCE");
    Reviewing.takeUp(it, REVIEWER, END);
    Reviewing.giveOpinion(it, Verdict.DENY, "不同意", List.of(), RENEWAL, REVIEWER, END);
    it.dueAre(CLOCK.due(it, RENEWAL, END));
    assertThat(
            refused(
                () ->
                    Deciding.decide(it, Verdict.DENY, denialText(), "o", RENEWAL, APPROVER, after)))
        .isEqualTo("CASE_RENEWED_BY_SILENCE");
    Deciding.decide(it, Verdict.DENY, denialText(), "o", RENEWAL, APPROVER, END);
    assertThat(it.state()).as("on the last day there is still time").isEqualTo(CaseState.DENIED);
  }

  private static LicenceCase inAHearing() {
    LicenceCase it = accepted(TODAY);
    Reviewing.takeUp(it, REVIEWER, at(3));
    HoldingHearing.announce(
        it, "相邻关系", HoldingHearing.unlisted("听证", "行政许可法第四十六条"), CLOCK, REVIEWER, at(4));
    HoldingHearing.ask(
        it, asking("相邻业主"), HoldingHearing.unlisted("听证", "行政许可法第四十六条"), CLOCK, REVIEWER, at(5));
    it.dueAre(CLOCK.due(it, RENEWAL, at(4)));
    return it;
  }

  @Test
  @DisplayName("ACC-502 特别程序中也提醒、也视为准予延续，特别程序到届满之时为止")
  void deemedInASpecialProcedure() {
    LicenceCase it = inAHearing();
    assertThat(it.state()).isEqualTo(CaseState.SPECIAL);
    Instant late = END.plusSeconds(86_400);
    Renewing.warn(it, "即将届满", SYSTEM, late);
    it.dueAre(CLOCK.due(it, RENEWAL, late));
    Renewing.deem(it, grantText(), "届满前没有作出决定", SYSTEM, late);
    assertThat(it.state()).isEqualTo(CaseState.GRANTED);
    assertThat(it.latest(CaseHearing.class).orElseThrow().isRunning()).isFalse();
    assertThat(CLOCK.read(it, RENEWAL, late).statutory().isOpen()).isFalse();
  }

  @Test
  @DisplayName("ACC-502 许可届满后不再作决定、不再启动程序，哪怕系统接着该记的是别的")
  void nothingAfterTheEnd() {
    LicenceCase it = inAHearing();
    Instant after = END.plusSeconds(60);
    it.dueAre(CLOCK.due(it, RENEWAL, after));
    assertThat(it.due().timeAct().orElseThrow().act()).isEqualTo(CaseAct.WARN_OF_DEEMED_RENEWAL);
    HoldingHearing.waive(it, "撤回听证申请", REVIEWER, after);
    it.dueAre(CLOCK.due(it, RENEWAL, after));
    assertThat(
            refused(
                () ->
                    HoldingHearing.announce(
                        it,
                        "再次听证",
                        HoldingHearing.unlisted("听证", "行政许可法第四十六条"),
                        CLOCK,
                        REVIEWER,
                        after)))
        .isEqualTo("CASE_RENEWED_BY_SILENCE");
    Reviewing.giveOpinion(it, Verdict.DENY, "不同意", List.of(), RENEWAL, REVIEWER, after);
    it.dueAre(CLOCK.due(it, RENEWAL, after));
    assertThat(
            refused(
                () ->
                    Deciding.decide(it, Verdict.DENY, denialText(), "o", RENEWAL, APPROVER, after)))
        .isEqualTo("CASE_RENEWED_BY_SILENCE");
    Renewing.warn(it, "即将届满", SYSTEM, after);
    it.dueAre(CLOCK.due(it, RENEWAL, after));
    Renewing.deem(it, grantText(), "届满前没有作出决定", SYSTEM, after);
    assertThat(CLOCK.read(it, RENEWAL, after).statutory().isOpen()).isFalse();
  }

  @Test
  @DisplayName("ACC-311 还没有受理、待补正的，以及许可已经终止的，时间不使其延续")
  void notWithoutAcceptance() {
    LicenceCase correcting = received(TODAY);
    Correcting.notice(correcting, List.of(new Defect(Defect.FORM, "未签名")), LIMIT, CLERK, at(2));
    assertThat(CLOCK.due(correcting, RENEWAL, at(3)).timeAct().orElseThrow().act())
        .isEqualTo(CaseAct.WARN_OF_LAPSE);
    Instant afterEnd = END.plusSeconds(3_600);
    Correcting.handIn(
        correcting, CorrectionAnswer.saying(Defect.FORM, "已填"), RENEWAL, CLERK, afterEnd);
    Accepting.accept(correcting, CLERK, afterEnd);
    assertThat(CLOCK.due(correcting, RENEWAL, afterEnd).timeAct())
        .as("handed in when the licence had ended")
        .isEmpty();
    LicenceCase revoked = accepted(TODAY);
    revoked.licenceEnded();
    assertThat(CLOCK.due(revoked, RENEWAL, at(3)).timeAct()).isEmpty();
  }

  private static LicenceCase underReview(ItemKind kind, PublishedMatter matter) {
    Application application =
        kind == ItemKind.NEW ? wholeApplication() : about(named(aCertificate(), TODAY));
    LicenceCase it = aReceivedCase(matter, application, CLERK);
    Accepting.accept(it, CLERK, at(2));
    Reviewing.takeUp(it, REVIEWER, at(3));
    return it;
  }

  @Test
  @DisplayName("ACC-526 ACC-596 不予变更、延续、补发、注销的决定书不是新办的不予许可决定书")
  void refusals() {
    for (ItemKind kind : ItemKind.values()) {
      PublishedMatter matter = matter().about(kind).build();
      LicenceCase it = underReview(kind, matter);
      Reviewing.giveOpinion(it, Verdict.DENY, "不符合", List.of(), matter, REVIEWER, at(4));
      Deciding.decide(it, Verdict.DENY, denialText(), "不同意", matter, APPROVER, at(5));
      assertThat(DecisionPaper.of(it))
          .isEqualTo(
              switch (kind) {
                case CHANGE -> DocumentKind.CHANGE_DENIAL;
                case RENEWAL -> DocumentKind.RENEWAL_DENIAL;
                case REISSUE -> DocumentKind.REISSUE_DENIAL;
                case DEREGISTRATION -> DocumentKind.DEREGISTRATION_DENIAL;
                case NEW -> DocumentKind.DENIAL_DECISION;
              });
    }
  }

  @Test
  @DisplayName("ACC-316 决定书按办理项各不相同")
  void papers() {
    for (ItemKind kind : ItemKind.values()) {
      PublishedMatter matter = matter().about(kind).build();
      LicenceCase it = underReview(kind, matter);
      Reviewing.giveOpinion(it, Verdict.GRANT, "同意", List.of(), matter, REVIEWER, at(4));
      Deciding.decide(it, Verdict.GRANT, grantText(), "同意", matter, APPROVER, at(5));
      assertThat(DecisionPaper.of(it))
          .isEqualTo(
              switch (kind) {
                case NEW -> DocumentKind.GRANT_DECISION;
                case CHANGE -> DocumentKind.CHANGE_DECISION;
                case RENEWAL -> DocumentKind.RENEWAL_DECISION;
                case REISSUE -> DocumentKind.REISSUE_DECISION;
                case DEREGISTRATION -> DocumentKind.DEREGISTRATION_DECISION;
              });
      Optional<Refusal> noPaper =
          Admission.hindrance(
              it, CaseAct.ISSUE_CERTIFICATE, CERTIFIER, new Circumstances(matter, true, at(6)));
      assertThat(noPaper.isPresent()).isEqualTo(kind == ItemKind.DEREGISTRATION);
    }
  }
}
