package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refused;

/** 终止办理: the applicant died or was dissolved before the decision. */
class TerminatingTest {

  private static List<String> refused(ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).isNotNull();
    return refused.reasons().stream().map(r -> r.code() + "@" + r.field()).toList();
  }

  private static List<String> refused(LicenceCase it, TerminationRequest asked) {
    return refused(() -> Terminating.propose(it, asked, REVIEWER, at(9), TODAY));
  }

  private static LicenceCase aPersonsCase() {
    LicenceCase it =
        aReceivedCase(
            aMatter(), application(wholePapers(), person(PartyRole.APPLICANT, "陈大文")), CLERK);
    Accepting.accept(it, CLERK, at(2));
    Reviewing.takeUp(it, REVIEWER, at(3));
    return it;
  }

  private static TerminationRequest died(
      TerminationGround ground, Successors successors, String servedOn) {
    return new TerminationRequest(
        ground,
        TerminationEvidence.DEATH_CERTIFICATE,
        "示医死证2026-31",
        TODAY,
        "示范县人民医院",
        "",
        successors,
        servedOn,
        "陈大文已去世");
  }

  @Test
  @DisplayName("ACC-580 终止只限所列原因，并与申请人是自然人还是单位相符")
  void closedList() {
    TerminationRequest none =
        new TerminationRequest(null, null, "n", TODAY, "x", "", Successors.NONE, "", "f");
    assertThat(refused(aCaseUnderReview(), none)).contains("CASE_TERMINATION_GROUND@ground");
    assertThat(
            refused(
                aCaseUnderReview(), died(TerminationGround.APPLICANT_DIED, Successors.NONE, "")))
        .as("a company does not die")
        .containsExactly("CASE_TERMINATION_GROUND@ground");
    assertThat(refused(aPersonsCase(), dissolved()))
        .containsExactly("CASE_TERMINATION_GROUND@ground");
    LicenceCase it = aPersonsCase();
    Terminating.propose(
        it, died(TerminationGround.APPLICANT_DIED, Successors.NONE, ""), REVIEWER, at(9), TODAY);
    assertThat(it.latest(CaseTermination.class)).get().matches(CaseProceeding::isOpen);
    assertThat(it.state()).isEqualTo(CaseState.REVIEWING);
  }

  @Test
  @DisplayName("ACC-581 证明写明种类、文号、日期、出具单位，种类与原因相符，日期不晚于今天")
  void proof() {
    TerminationRequest unproved =
        new TerminationRequest(
            TerminationGround.APPLICANT_DISSOLVED,
            TerminationEvidence.DEATH_CERTIFICATE,
            " ",
            TODAY.plusDays(1),
            "",
            "",
            Successors.NONE,
            "",
            "f");
    assertThat(refused(aCaseUnderReview(), unproved))
        .containsExactly(
            "CASE_TERMINATION_UNPROVED@evidence",
            "CASE_TERMINATION_UNPROVED@number",
            "CASE_TERMINATION_UNPROVED@issuedOn",
            "CASE_TERMINATION_UNPROVED@issuer");
  }

  @Test
  @DisplayName("ACC-582 有承受人要求继续办理的不终止；赋予公民特定资格的许可他人不能承受")
  void successors() {
    assertThat(
            refused(aPersonsCase(), died(TerminationGround.APPLICANT_DIED, Successors.GO_ON, "长女")))
        .containsExactly("CASE_TERMINATION_SUCCEEDED@successors");
    assertThat(refused(aPersonsCase(), died(TerminationGround.APPLICANT_DIED, null, "长女")))
        .containsExactly("CASE_TERMINATION_SUCCEEDED@successors");
    LicenceCase it = aPersonsCase();
    Terminating.propose(
        it, died(TerminationGround.QUALIFIED_PERSON_DIED, null, "长女陈小文"), REVIEWER, at(9), TODAY);
    assertThat(it.latest(CaseTermination.class).orElseThrow().successors()).isEmpty();
  }

  @Test
  @DisplayName("ACC-583 有近亲属、承受人的，写明通知书送达给谁")
  void servedOn() {
    assertThat(
            refused(
                aPersonsCase(), died(TerminationGround.APPLICANT_DIED, Successors.DECLINED, " ")))
        .containsExactly("CASE_TERMINATION_SERVED_ON@servedOn");
  }

  @Test
  @DisplayName("ACC-253 ACC-585 提请终止由另一人答复；没有答复以前不作决定，不重复提请；不同意的照原来的环节办理")
  void answeredBySomebodyElse() {
    PublishedMatter matter = aMatter();
    LicenceCase it = aCaseToDecide();
    Officer head = officer("head", BUREAU, "", null);
    Terminating.propose(it, dissolved(), head, at(9), TODAY);
    assertThat(refused(() -> Terminating.approve(it, "同意", head, at(10))))
        .containsExactly("CASE_OWN_PROPOSAL@");
    assertThat(refused(it, dissolved())).containsExactly("CASE_PROPOSAL_UNANSWERED@");
    assertThat(
            refused(
                () ->
                    Deciding.decide(
                        it, Verdict.GRANT, grantText(), "同意", matter, APPROVER, at(10))))
        .containsExactly("CASE_PROPOSAL_UNANSWERED@");
    assertThat(refused(() -> Terminating.approve(it, " ", APPROVER, at(10))))
        .containsExactly("CASE_OPINION_EMPTY@opinion");
    Terminating.decline(it, "承受人正在确定", APPROVER, at(10));
    assertThat(it.state()).isEqualTo(CaseState.TO_DECIDE);
    Terminating.propose(it, dissolved(), head, at(11), TODAY);
    Terminating.approve(it, "同意", APPROVER, at(12));
    assertThat(it.state()).isEqualTo(CaseState.TERMINATED);
    assertThat(it.desk()).isEqualTo(Desk.ARCHIVE);
  }

  @TestFactory
  @DisplayName("ACC-584 决定以前的各环节都可以终止：时限结束，未结束的特别程序、听证、延长提请、中止一并结束，原件可以退还")
  Stream<DynamicTest> fromEveryStateBeforeTheDecision() {
    return CaseTransitions.all().stream()
        .filter(t -> t.act() == CaseAct.APPROVE_TERMINATION)
        .map(
            t ->
                DynamicTest.dynamicTest(
                    "ACC-584 " + t.from(),
                    () -> {
                      LicenceCase it = aCaseIn(t.from());
                      it.begin(proposedExtension());
                      Performing.perform(t.act(), it, at(60));
                      assertThat(it.state()).isEqualTo(CaseState.TERMINATED);
                      assertThat(it.proceedings()).noneMatch(CaseProceeding::isOpen);
                      assertThat(Returning.held(it).values()).containsExactly(1);
                      DueDates due = CLOCK.due(it, aMatter(), at(61));
                      assertThat(due.pressing()).isEmpty();
                      assertThat(CLOCK.read(it, aMatter(), at(100 * 24 * 60)))
                          .as("no clock runs on")
                          .isEqualTo(CLOCK.read(it, aMatter(), at(60)));
                    }));
  }

  @Test
  @DisplayName("ACC-586 受理以前由受理岗、窗口提请，受理以后由办理机关提请；代收和已送决定机关的由决定机关终止")
  void whoAsks() {
    LicenceCase received = aReceivedCase();
    assertThat(refused(() -> Terminating.propose(received, dissolved(), COLLECTOR, at(3), TODAY)))
        .containsExactly("CASE_ACCEPT_POWER_MISSING@");
    Terminating.propose(received, dissolved(), MIDDLE_DESK, at(3), TODAY);
    assertThat(
            refused(() -> Terminating.propose(anAcceptedCase(), dissolved(), CLERK, at(9), TODAY)))
        .containsExactly("CASE_NOT_YOUR_UNIT@");
    LicenceCase collected = aReceivedCase(matter().collected().build(), wholeApplication(), CLERK);
    assertThat(refused(() -> Terminating.propose(collected, dissolved(), CLERK, at(3), TODAY)))
        .containsExactly("CASE_COLLECTED_NOT_ACCEPTED_HERE@");
    assertThat(
            refused(
                () ->
                    Terminating.propose(
                        aCaseIn(CaseState.TRANSFERRED), dissolved(), REVIEWER, at(9), TODAY)))
        .containsExactly("CASE_STATE_FORBIDS@");
  }

  @Test
  @DisplayName("ACC-584 证明的日期可以早于收件")
  void diedBefore() {
    LocalDate before = TODAY.minusDays(20);
    TerminationRequest asked =
        new TerminationRequest(
            TerminationGround.APPLICANT_DISSOLVED,
            TerminationEvidence.ORDER_OF_ABOLITION,
            "示政发〔2026〕2号",
            before,
            "示范县人民政府",
            "",
            Successors.NONE,
            "",
            "单位已撤销");
    LicenceCase it = aCaseUnderReview();
    Terminating.propose(it, asked, REVIEWER, at(9), TODAY);
    assertThat(it.latest(CaseTermination.class).orElseThrow().evidenceOn()).isEqualTo(before);
    assertThat(it.latest(CaseTermination.class).orElseThrow().servedOn()).isEmpty();
  }
}
