package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;

class LicenceCaseTest {

  private static ListAssert<String> refusalsOf(ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).as("refused").isNotNull();
    return assertThat(refused.reasons().stream().map(Refusal::code).toList());
  }

  private static List<Refusal> faults(PublishedMatter matter, Application application) {
    return ApplicationFaults.of(matter, application, TODAY);
  }

  @Nested
  @DisplayName("视为受理")
  class Silence {

    @Test
    @DisplayName("ACC-051 silence accepts by itself: no person can do it, whatever the power")
    void nobodyCan() {
      LicenceCase it = aReceivedCase();
      for (Officer person : List.of(CLERK, MIDDLE_DESK, APPROVER)) {
        refusalsOf(() -> Accepting.acceptBySilence(it, person, at(60)))
            .containsExactly("CASE_TIME_ACTS_ALONE");
      }
      refusalsOf(() -> Accepting.acceptBySilence(it, SYSTEM, at(60)))
          .containsExactly("CASE_TIME_NOT_COME");
      assertThat(it.state()).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    @DisplayName("ACC-051 papers that are not whole do not keep silence from accepting")
    void incomplete() {
      LicenceCase it =
          aReceivedCase(
              aMatter(),
              application(List.of(), company(), person(PartyRole.LEGAL_REPRESENTATIVE, "陈大文")),
              CLERK);
      perform(CaseAct.ACCEPT_BY_SILENCE, it, at(60));
      assertThat(it.state()).isEqualTo(CaseState.ACCEPTED);
      assertThat(it.acceptedAt()).contains(at(1));
      assertThat(it.acceptedBy()).isEqualTo("system:time");
    }
  }

  @Nested
  @DisplayName("收件")
  class Receipt {

    @Test
    @DisplayName("ACC-030 no receipt without a number and the secret part")
    void numberAndSecret() {
      LicenceCase draft = aDraft(aMatter(), CLERK);
      refusalsOf(
              () ->
                  Receiving.receive(
                      draft, null, "hash", aMatter(), wholeApplication(), CLERK, at(1), TODAY))
          .containsExactly("CASE_RECEIPT_NUMBER_MISSING");
      refusalsOf(
              () ->
                  Receiving.receive(
                      draft, NUMBER, null, aMatter(), wholeApplication(), CLERK, at(1), TODAY))
          .containsExactly("CASE_RECEIPT_NUMBER_MISSING");
      Receiving.receive(draft, NUMBER, "hash", aMatter(), wholeApplication(), CLERK, at(1), TODAY);
      assertThat(draft.number()).contains(NUMBER);
      assertThat(draft.receivedAt()).contains(at(1));
      assertThat(draft.asDraft().typed()).as("the draft's form is gone").isEmpty();
    }

    @Test
    @DisplayName("ACC-030 the applicant stands first, then the others, however they were entered")
    void orderOfParties() {
      LicenceCase it =
          aReceivedCase(
              aMatter(),
              application(
                  wholePapers(),
                  agentUntil(TODAY.plusDays(1)),
                  person(PartyRole.CONTACT, "赵小燕"),
                  person(PartyRole.LEGAL_REPRESENTATIVE, "陈大文"),
                  company()),
              CLERK);
      assertThat(it.parties())
          .extracting(CaseParty::role)
          .containsExactly(
              PartyRole.APPLICANT,
              PartyRole.LEGAL_REPRESENTATIVE,
              PartyRole.AGENT,
              PartyRole.CONTACT);
    }

    @Test
    @DisplayName("ACC-031 only those whom the matter serves may apply")
    void applicantKind() {
      assertThat(faults(matter().onlyFor("1").build(), wholeApplication()))
          .extracting(Refusal::code, Refusal::field)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("CASE_APPLICANT_KIND_UNFIT", "applicant.kind"));
      Application byPerson = application(wholePapers(), person(PartyRole.APPLICANT, "陈大文"));
      assertThat(faults(matter().onlyFor("2", "4").build(), byPerson))
          .extracting(Refusal::code)
          .containsExactly("CASE_APPLICANT_KIND_UNFIT");
      assertThat(faults(aMatter(), byPerson)).isEmpty();
    }

    @Test
    @DisplayName("ACC-032 no agent where the law wants the applicant in person")
    void inPerson() {
      Application byAgent =
          application(wholePapers(), person(PartyRole.APPLICANT, "陈大文"), agentUntil(TODAY));
      assertThat(faults(matter().inPersonOnly().build(), byAgent))
          .extracting(Refusal::code)
          .containsExactly("CASE_AGENT_NOT_ALLOWED");
    }

    @Test
    @DisplayName("ACC-033 an agent brings a mandate that says what it covers")
    void mandate() {
      Application byAgent =
          application(
              wholePapers(), person(PartyRole.APPLICANT, "陈大文"), person(PartyRole.AGENT, "王小芳"));
      assertThat(faults(aMatter(), byAgent))
          .extracting(Refusal::code)
          .containsExactly("CASE_MANDATE_MISSING");
    }

    @Test
    @DisplayName("ACC-034 a mandate serves on its last day and not after it")
    void mandateExpired() {
      PartyDetails applicant = person(PartyRole.APPLICANT, "陈大文");
      assertThat(faults(aMatter(), application(wholePapers(), applicant, agentUntil(TODAY))))
          .isEmpty();
      assertThat(
              faults(
                  aMatter(), application(wholePapers(), applicant, agentUntil(TODAY.minusDays(1)))))
          .extracting(Refusal::code)
          .containsExactly("CASE_MANDATE_EXPIRED");
    }

    @Test
    @DisplayName("ACC-035 the scenario is one of the matter's")
    void scenario() {
      Application unknown = new Application("S9", wholeApplication().parties(), wholePapers(), "");
      assertThat(faults(aMatter(), unknown))
          .extracting(Refusal::code)
          .contains("CASE_SCENARIO_UNKNOWN");
    }

    @Test
    @DisplayName("ACC-036 nothing is taken that the matter does not ask for")
    void foreignMaterial() {
      Application more =
          application(
              List.of(ReceivedMaterial.paper("M99", 1, 0, 1)), person(PartyRole.APPLICANT, "陈大文"));
      assertThat(faults(aMatter(), more))
          .extracting(Refusal::code)
          .containsExactly("CASE_MATERIAL_FOREIGN");
    }

    @Test
    @DisplayName("ACC-037 a legal person acts through its legal representative")
    void legalRepresentative() {
      assertThat(faults(aMatter(), application(wholePapers(), company())))
          .extracting(Refusal::code)
          .containsExactly("CASE_LEGAL_REPRESENTATIVE_MISSING");
    }

    @Test
    @DisplayName("ACC-038 an electronic licence replaces paper only where the matter says so")
    void electronicLicence() {
      ReceivedMaterial licence =
          new ReceivedMaterial(
              "M02",
              MaterialForm.ELECTRONIC_LICENCE,
              0,
              0,
              0,
              "L-1",
              Optional.of(at(0)),
              "",
              "",
              0,
              "");
      ReceivedMaterial elsewhere =
          new ReceivedMaterial(
              "M01",
              MaterialForm.ELECTRONIC_LICENCE,
              0,
              0,
              0,
              "L-1",
              Optional.of(at(0)),
              "",
              "",
              0,
              "");
      PartyDetails applicant = person(PartyRole.APPLICANT, "陈大文");
      assertThat(faults(aMatter(), application(List.of(licence), applicant))).isEmpty();
      assertThat(faults(aMatter(), application(List.of(elsewhere), applicant)))
          .extracting(Refusal::code)
          .containsExactly("CASE_LICENCE_CHECK_NOT_SHARED");
    }

    @Test
    @DisplayName("ACC-039 a window that does not handle the matter takes no papers for it")
    void windowWithoutTheMatter() {
      Officer elsewhere = officer("zhou", HALL, "B07", null);
      refusalsOf(() -> LicenceCase.draft("r", aMatter(), elsewhere, at(0)))
          .containsExactly("CASE_WINDOW_HAS_NO_POWER");
      assertThatCode(() -> LicenceCase.draft("r", aMatter(), COLLECTOR, at(0)))
          .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("ACC-041 papers that lack something are received all the same, but not accepted")
    void incompleteIsReceivedNotAccepted() {
      LicenceCase it =
          aReceivedCase(
              aMatter(),
              application(
                  List.of(ReceivedMaterial.paper("M01", 1, 0, 2)),
                  person(PartyRole.APPLICANT, "陈大文")),
              CLERK);
      assertThat(it.state()).isEqualTo(CaseState.RECEIVED);
      refusalsOf(() -> Accepting.accept(it, CLERK, at(2)))
          .containsExactly("CASE_MATERIALS_INCOMPLETE");
    }
  }

  @Nested
  @DisplayName("受理、不予受理、不受理、补正")
  class Acceptance {

    @Test
    @DisplayName("ACC-040 a window accepts only with the power for it, the department always")
    void power() {
      LicenceCase it = aReceivedCase(aMatter(), wholeApplication(), COLLECTOR);
      refusalsOf(() -> Accepting.accept(it, COLLECTOR, at(2)))
          .containsExactly("CASE_ACCEPT_POWER_MISSING");
      refusalsOf(() -> Accepting.accept(it, STRANGER, at(2))).containsExactly("CASE_NOT_YOUR_UNIT");
      Accepting.accept(it, MIDDLE_DESK, at(2));
      assertThat(it.state()).isEqualTo(CaseState.ACCEPTED);
      assertThat(it.acceptedAt()).contains(at(2));
    }

    @Test
    @DisplayName("ACC-042 after a correction, acceptance counts from the day all of it came in")
    void acceptedAsOfHandIn() {
      LicenceCase it = aCaseIn(CaseState.CORRECTING);
      Correcting.handIn(it, List.of(), aMatter(), CLERK, at(100));
      Accepting.accept(it, CLERK, at(2000));
      assertThat(it.acceptedAt()).contains(at(100));
      CaseEvent last = it.events().get(it.events().size() - 1);
      assertThat(last.at()).isEqualTo(at(2000));
      assertThat(last.effectiveAt()).isEqualTo(at(100));
    }

    @Test
    @DisplayName(
        "ACC-043 ACC-044 ACC-070 a refusal of acceptance names reason, competent organ and remedies")
    void refusal() {
      LicenceCase it = aReceivedCase();
      refusalsOf(() -> Accepting.refuse(it, " ", "", "", null, CLERK, at(2)))
          .containsExactly(
              "CASE_REFUSAL_REASON_MISSING",
              "CASE_COMPETENT_ORGAN_MISSING",
              "CASE_REMEDIES_MISSING");
      Accepting.refuse(it, "属于市级权限", "", "示范市卫生健康委员会", REMEDIES, CLERK, at(2));
      assertThat(it.state()).isEqualTo(CaseState.REFUSED_ACCEPTANCE);
      assertThat(it.refusal().orElseThrow().competentOrgan()).isEqualTo("示范市卫生健康委员会");
    }

    @Test
    @DisplayName("ACC-045 不受理 is recorded with its reason, and is another thing than 不予受理")
    void notNeeded() {
      LicenceCase it = aReceivedCase();
      refusalsOf(() -> Accepting.recordNotNeeded(it, "", CLERK, at(2)))
          .containsExactly("CASE_NOT_NEEDED_REASON_MISSING");
      Accepting.recordNotNeeded(it, "依法不需要取得许可", CLERK, at(2));
      assertThat(it.state()).isEqualTo(CaseState.NOT_NEEDED);
    }

    @Test
    @DisplayName(
        "ACC-046 after five silent days the law has accepted: no correction, no refusal; acceptance counts from receipt")
    void silence() {
      LicenceCase it = aReceivedCase();
      it.dueAre(
          new DueDates(
              at(500),
              null,
              null,
              null,
              DueDates.Pressing.ACCEPTANCE,
              at(500),
              at(400),
              false,
              null,
              null));
      List<Defect> defects = List.of(new Defect(Defect.FORM, "申请表第 3 栏未填"));
      assertThat(Accepting.isDoneBySilence(it, at(500))).isFalse();
      refusalsOf(() -> Correcting.notice(it, defects, LIMIT, CLERK, at(501)))
          .containsExactly("CASE_ACCEPTED_BY_SILENCE");
      refusalsOf(() -> Accepting.refuse(it, "r", "", "o", "m", CLERK, at(501)))
          .containsExactly("CASE_ACCEPTED_BY_SILENCE");
      refusalsOf(() -> Accepting.recordNotNeeded(it, "r", CLERK, at(501)))
          .containsExactly("CASE_ACCEPTED_BY_SILENCE");
      Accepting.accept(it, CLERK, at(501));
      assertThat(it.acceptedAt()).contains(at(1));
    }

    @Test
    @DisplayName("ACC-047 what is missing is told once")
    void onlyOnce() {
      LicenceCase it = aCaseIn(CaseState.CORRECTING);
      Correcting.handIn(it, List.of(), aMatter(), CLERK, at(10));
      refusalsOf(
              () ->
                  Correcting.notice(
                      it, List.of(new Defect(Defect.FORM, "again")), LIMIT, CLERK, at(11)))
          .containsExactly("CASE_CORRECTION_ONLY_ONCE");
    }

    @Test
    @DisplayName("ACC-048 and in full: each material that is not in order is named")
    void inFull() {
      LicenceCase it =
          aReceivedCase(
              aMatter(), application(List.of(), person(PartyRole.APPLICANT, "陈大文")), CLERK);
      refusalsOf(
              () ->
                  Correcting.notice(it, List.of(new Defect("M01", "请提交申请表")), LIMIT, CLERK, at(2)))
          .containsExactly("CASE_CORRECTION_NOT_WHOLE");
      Correcting.notice(
          it,
          List.of(
              new Defect("M01", "请提交申请表"),
              new Defect("M02", "请提交营业执照复印件"),
              new Defect("M04", "请提交平面布局图")),
          LIMIT,
          CLERK,
          at(2));
      assertThat(it.state()).isEqualTo(CaseState.CORRECTING);
      assertThat(it.defects())
          .extracting(CaseDefect::material)
          .containsExactly("M01", "M02", "M04");
    }

    @Test
    @DisplayName("ACC-049 each defect belongs to a material or the form, and says what to do")
    void defectWithWords() {
      LicenceCase it = aReceivedCase();
      refusalsOf(() -> Correcting.notice(it, List.of(), LIMIT, CLERK, at(2)))
          .containsExactly("CASE_CORRECTION_WITHOUT_DEFECT");
      refusalsOf(() -> Correcting.notice(it, List.of(new Defect("M01", " ")), LIMIT, CLERK, at(2)))
          .containsExactly("CASE_CORRECTION_WITHOUT_DEFECT");
      refusalsOf(() -> Correcting.notice(it, List.of(new Defect("M77", "?")), LIMIT, CLERK, at(2)))
          .containsExactly("CASE_CORRECTION_WITHOUT_DEFECT");
    }

    @Test
    @DisplayName("ACC-050 corrections count as handed in when all of the notice is answered")
    void allHandedIn() {
      LicenceCase it =
          aReceivedCase(
              aMatter(), application(List.of(), person(PartyRole.APPLICANT, "陈大文")), CLERK);
      Correcting.notice(
          it,
          List.of(
              new Defect("M01", "请提交申请表"),
              new Defect("M02", "请提交营业执照复印件"),
              new Defect("M04", "请提交平面布局图")),
          LIMIT,
          CLERK,
          at(2));
      refusalsOf(
              () ->
                  Correcting.handIn(
                      it, List.of(ReceivedMaterial.paper("M01", 1, 0, 2)), aMatter(), CLERK, at(3)))
          .containsExactly("CASE_CORRECTION_NOT_ALL_HANDED_IN");
      Correcting.handIn(it, wholePapers(), aMatter(), CLERK, at(4));
      assertThat(it.state()).isEqualTo(CaseState.RECEIVED);
      assertThat(it.defects()).allMatch(d -> d.answeredAt().isPresent());
      Accepting.accept(it, CLERK, at(5));
    }
  }

  @Nested
  @DisplayName("审查")
  class Review {

    @Test
    @DisplayName("ACC-055 who received or accepted does not review (受审分离)")
    void acceptorDoesNotReview() {
      LicenceCase it = aReceivedCase(aMatter(), wholeApplication(), COLLECTOR);
      Accepting.accept(it, MIDDLE_DESK, at(2));
      refusalsOf(() -> Reviewing.takeUp(it, MIDDLE_DESK, at(3)))
          .containsExactly("CASE_ACCEPTOR_MAY_NOT_REVIEW");
      Officer receiverInSection = officer("collector", HEALTH_SECTION, "", null);
      refusalsOf(() -> Reviewing.takeUp(it, receiverInSection, at(3)))
          .containsExactly("CASE_ACCEPTOR_MAY_NOT_REVIEW");
      Reviewing.takeUp(it, REVIEWER, at(3));
      assertThat(it.reviewedBy()).isEqualTo("reviewer");
    }

    @Test
    @DisplayName("ACC-056 only people of the deciding organ or its section touch the review")
    void notYourUnit() {
      refusalsOf(() -> Reviewing.takeUp(anAcceptedCase(), STRANGER, at(3)))
          .containsExactly("CASE_NOT_YOUR_UNIT");
      refusalsOf(
              () ->
                  Deciding.decide(
                      aCaseToDecide(), Verdict.GRANT, grantText(), "o", aMatter(), STRANGER, at(5)))
          .containsExactly("CASE_NOT_YOUR_UNIT");
    }

    @Test
    @DisplayName("ACC-057 an opinion has words and a verdict; a signature alone is none")
    void opinion() {
      refusalsOf(
              () ->
                  Reviewing.giveOpinion(
                      aCaseUnderReview(), null, " \n", List.of(), aMatter(), REVIEWER, at(4)))
          .containsExactly("CASE_OPINION_EMPTY", "CASE_OPINION_EMPTY");
      refusalsOf(
              () -> Reviewing.giveSecondOpinion(aCaseToDecide(), Verdict.GRANT, "", CHIEF, at(5)))
          .containsExactly("CASE_OPINION_EMPTY");
      refusalsOf(
              () ->
                  Deciding.decide(
                      aCaseToDecide(), Verdict.GRANT, grantText(), "", aMatter(), APPROVER, at(5)))
          .containsExactly("CASE_OPINION_EMPTY");
      refusalsOf(() -> Reviewing.sendBack(aCaseToDecide(), "", APPROVER, at(5)))
          .containsExactly("CASE_OPINION_EMPTY");
    }

    @Test
    @DisplayName("ACC-058 the opinion is given by whoever took the case up")
    void notYourReview() {
      refusalsOf(
              () ->
                  Reviewing.giveOpinion(
                      aCaseUnderReview(), Verdict.GRANT, "o", List.of(), aMatter(), CHIEF, at(4)))
          .containsExactly("CASE_NOT_YOUR_REVIEW");
    }

    @Test
    @DisplayName("ACC-059 a site visit is made by two different people")
    void twoInspectors() {
      PublishedMatter visited = matter().withSiteVisit().build();
      refusalsOf(
              () ->
                  Reviewing.giveOpinion(
                      aCaseUnderReview(),
                      Verdict.GRANT,
                      "o",
                      List.of("赵一", " 赵一 "),
                      visited,
                      REVIEWER,
                      at(4)))
          .containsExactly("CASE_TWO_INSPECTORS_NEEDED");
      LicenceCase it = aCaseUnderReview();
      Reviewing.giveOpinion(
          it, Verdict.GRANT, "现场符合", List.of("赵一", "钱二"), visited, REVIEWER, at(4));
      assertThat(it.events().get(it.events().size() - 1).why()).contains("赵一", "钱二");
    }

    @Test
    @DisplayName("ACC-060 the second opinion is another person's")
    void secondOpinion() {
      refusalsOf(
              () ->
                  Reviewing.giveSecondOpinion(aCaseToDecide(), Verdict.GRANT, "o", REVIEWER, at(5)))
          .containsExactly("CASE_SECOND_OPINION_BY_ANOTHER");
      LicenceCase it = aCaseToDecide();
      Reviewing.giveSecondOpinion(it, Verdict.DENY, "面积不足", CHIEF, at(5));
      assertThat(it.state()).isEqualTo(CaseState.TO_DECIDE);
    }
  }

  @Nested
  @DisplayName("决定")
  class Decision {

    @Test
    @DisplayName("ACC-065 who received or accepted does not decide")
    void acceptorDoesNotDecide() {
      LicenceCase it = aReceivedCase(aMatter(), wholeApplication(), COLLECTOR);
      Accepting.accept(it, APPROVER, at(2));
      Reviewing.takeUp(it, REVIEWER, at(3));
      Reviewing.giveOpinion(it, Verdict.GRANT, "o", List.of(), aMatter(), REVIEWER, at(4));
      refusalsOf(
              () ->
                  Deciding.decide(it, Verdict.GRANT, grantText(), "o", aMatter(), APPROVER, at(5)))
          .containsExactly("CASE_ACCEPTOR_MAY_NOT_DECIDE");
    }

    @Test
    @DisplayName("ACC-066 the reviewer decides only where the matter does not separate the two")
    void reviewerDoesNotDecide() {
      LicenceCase it = aCaseToDecide();
      refusalsOf(
              () ->
                  Deciding.decide(it, Verdict.GRANT, grantText(), "o", aMatter(), REVIEWER, at(5)))
          .containsExactly("CASE_REVIEWER_MAY_NOT_DECIDE");
      Deciding.decide(
          it,
          Verdict.GRANT,
          grantText(),
          "o",
          matter().withoutSeparateApprover().build(),
          REVIEWER,
          at(5));
      assertThat(it.state()).isEqualTo(CaseState.GRANTED);
    }

    @Test
    @DisplayName(
        "ACC-067 ACC-068 ACC-069 ACC-070 a denial states facts, reasons, basis and remedies")
    void denial() {
      DecisionText empty =
          new DecisionText("", " ", "", null, "", Optional.empty(), Optional.empty());
      refusalsOf(
              () ->
                  Deciding.decide(
                      aCaseToDecide(), Verdict.DENY, empty, "o", aMatter(), APPROVER, at(5)))
          .containsExactly(
              "CASE_DENIAL_FACTS_MISSING",
              "CASE_DENIAL_REASONS_MISSING",
              "CASE_DENIAL_BASIS_MISSING",
              "CASE_REMEDIES_MISSING");
      LicenceCase it = aCaseIn(CaseState.DENIED);
      assertThat(it.decision().orElseThrow().remedies()).isEqualTo(REMEDIES);
    }

    private LicenceCase acceptedAtTheDesk(PublishedMatter matter) {
      LicenceCase it = aReceivedCase(matter, wholeApplication(), SAME_DAY_CLERK);
      Accepting.accept(it, SAME_DAY_CLERK, at(2));
      return it;
    }

    @Test
    @DisplayName("ACC-071 the whole chain at one desk is for same-day matters")
    void sameDayOnly() {
      refusalsOf(
              () ->
                  Deciding.decideOnTheSpot(
                      acceptedAtTheDesk(aMatter()),
                      Verdict.GRANT,
                      grantText(),
                      "o",
                      true,
                      SAME_DAY_CLERK,
                      at(3)))
          .containsExactly("CASE_NOT_SAME_DAY");
    }

    @Test
    @DisplayName("ACC-072 and for windows with the power to decide; there the acceptor may decide")
    void powerToDecide() {
      PublishedMatter sameDay = matter().sameDay().build();
      refusalsOf(
              () ->
                  Deciding.decideOnTheSpot(
                      acceptedAtTheDesk(sameDay),
                      Verdict.GRANT,
                      grantText(),
                      "o",
                      true,
                      CLERK,
                      at(3)))
          .containsExactly("CASE_DECIDE_POWER_MISSING");
      LicenceCase it = acceptedAtTheDesk(sameDay);
      Deciding.decideOnTheSpot(it, Verdict.GRANT, grantText(), "当场准予", true, SAME_DAY_CLERK, at(3));
      assertThat(it.state()).isEqualTo(CaseState.GRANTED);
    }

    @Test
    @DisplayName("ACC-073 in one sitting: the same window on the same day")
    void oneSitting() {
      PublishedMatter sameDay = matter().sameDay().build();
      Officer nextWindow =
          officer("sun", HALL, "A04", org.onewindow.acceptance.domain.matter.WindowPower.DECIDE);
      refusalsOf(
              () ->
                  Deciding.decideOnTheSpot(
                      acceptedAtTheDesk(sameDay),
                      Verdict.GRANT,
                      grantText(),
                      "o",
                      true,
                      nextWindow,
                      at(3)))
          .containsExactly("CASE_SITTING_BROKEN");
      refusalsOf(
              () ->
                  Deciding.decideOnTheSpot(
                      acceptedAtTheDesk(sameDay),
                      Verdict.GRANT,
                      grantText(),
                      "o",
                      false,
                      SAME_DAY_CLERK,
                      at(3)))
          .containsExactly("CASE_SITTING_BROKEN");
    }
  }

  @Nested
  @DisplayName("颁发与送达、撤回")
  class Result {

    @Test
    @DisplayName(
        "ACC-075 a matter that ends in a letter has no certificate, and is delivered at once")
    void letter() {
      PublishedMatter letter = matter().endingInALetter().build();
      refusalsOf(() -> Delivering.issueCertificate(aGrantedCase(), "n", letter, CERTIFIER, at(6)))
          .containsExactly("CASE_NO_CERTIFICATE_TO_ISSUE");
      LicenceCase it = aGrantedCase();
      Delivering.deliver(it, handedOut(at(6)), letter, EXIT_CLERK, at(6));
      assertThat(it.state()).isEqualTo(CaseState.DELIVERED);
    }

    @Test
    @DisplayName("ACC-076 a certificate is made before it is handed out")
    void certificateFirst() {
      refusalsOf(
              () ->
                  Delivering.deliver(
                      aGrantedCase(), handedOut(at(6)), aMatter(), EXIT_CLERK, at(6)))
          .containsExactly("CASE_CERTIFICATE_NOT_ISSUED");
    }

    @Test
    @DisplayName("ACC-077 the proof of delivery names method, recipient, place and time")
    void proof() {
      Delivery nothing = new Delivery(null, "", " ", null, false, "", false, "");
      refusalsOf(() -> Delivering.deliver(aCaseToDeliver(), nothing, aMatter(), EXIT_CLERK, at(7)))
          .containsOnly("CASE_DELIVERY_INCOMPLETE")
          .hasSize(4);
    }

    @Test
    @DisplayName("ACC-078 a refusal to sign needs a witness")
    void witness() {
      Delivery refused =
          new Delivery(DeliveryMethod.LEFT_IN_PLACE, "陈大文", "住所", at(7), true, "", false, "");
      refusalsOf(() -> Delivering.deliver(aCaseToDeliver(), refused, aMatter(), EXIT_CLERK, at(7)))
          .containsExactly("CASE_DELIVERY_WITNESS_MISSING");
    }

    @Test
    @DisplayName("ACC-079 electronic delivery needs consent")
    void consent() {
      Delivery electronic =
          new Delivery(DeliveryMethod.ELECTRONIC, "陈大文", "电子送达", at(7), false, "", false, "");
      refusalsOf(
              () -> Delivering.deliver(aCaseToDeliver(), electronic, aMatter(), EXIT_CLERK, at(7)))
          .containsExactly("CASE_ELECTRONIC_DELIVERY_WITHOUT_CONSENT");
    }

    @Test
    @DisplayName("ACC-080 nothing is delivered tomorrow or before it was decided")
    void time() {
      refusalsOf(
              () ->
                  Delivering.deliver(
                      aCaseToDeliver(), handedOut(at(9)), aMatter(), EXIT_CLERK, at(7)))
          .containsExactly("CASE_DELIVERY_TIME_IMPOSSIBLE");
      refusalsOf(
              () ->
                  Delivering.deliver(
                      aCaseToDeliver(), handedOut(at(4)), aMatter(), EXIT_CLERK, at(7)))
          .containsExactly("CASE_DELIVERY_TIME_IMPOSSIBLE");
    }

    @Test
    @DisplayName(
        "ACC-080 the minute of the decision is not before it: the counter tells no seconds")
    void sameMinute() {
      Instant decided = at(6).plusSeconds(31);
      LicenceCase it = aCaseToDecide();
      Deciding.decide(it, Verdict.GRANT, grantText(), "同意", aMatter(), APPROVER, decided);
      Delivering.issueCertificate(it, "示卫证〔2026〕1 号", aMatter(), CERTIFIER, decided);
      Instant sent = at(7).plusSeconds(2);
      refusalsOf(() -> Delivering.deliver(it, handedOut(at(5)), aMatter(), EXIT_CLERK, sent))
          .containsExactly("CASE_DELIVERY_TIME_IMPOSSIBLE");
      Delivering.deliver(it, handedOut(at(6)), aMatter(), EXIT_CLERK, sent);
      assertThat(it.delivery().orElseThrow().at()).isEqualTo(decided);
    }

    @Test
    @DisplayName("ACC-081 a file is closed when it holds every paper")
    void wholeFile() {
      LicenceCase it = aCaseIn(CaseState.DELIVERED);
      refusalsOf(() -> Delivering.close(it, EXIT_CLERK, at(8)))
          .containsExactly("CASE_FILE_INCOMPLETE");
      fileAll(it, EXIT_CLERK);
      Delivering.close(it, EXIT_CLERK, at(8));
      assertThat(it.state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    @DisplayName("ACC-085 an application is taken back with its reason, before the decision")
    void withdrawal() {
      refusalsOf(() -> Withdrawing.withdraw(aReceivedCase(), " ", CLERK, at(2)))
          .containsExactly("CASE_WITHDRAWAL_REASON_MISSING");
      refusalsOf(() -> Withdrawing.withdraw(aGrantedCase(), "r", CLERK, at(6)))
          .containsExactly("CASE_STATE_FORBIDS");
    }
  }

  @Test
  @DisplayName("a page that shows an older state of the case is refused")
  void stale() {
    assertThatThrownBy(() -> aReceivedCase().mustBeVersion(9)).isInstanceOf(Stale.class);
  }

  @Test
  @DisplayName("every rule has its own id and its source")
  void rules() {
    assertThat(CaseRule.values()).extracting(CaseRule::id).doesNotHaveDuplicates();
    assertThat(CaseRule.values()).allMatch(r -> r.id().matches("ACC-\\d{3}"));
    assertThat(CaseRule.values()).allMatch(r -> !r.source().isBlank());
  }

  @Test
  @DisplayName("the secret part carries at least 60 bits, forgives typing, and only its hash opens")
  void secret() {
    ProgressSecret secret = ProgressSecret.draw(new java.security.SecureRandom());
    assertThat(secret.text()).hasSize(13);
    assertThat(Math.log(32) / Math.log(2) * ProgressSecret.CHARACTERS).isGreaterThan(60);
    String hash = secret.hash(NUMBER);
    assertThat(ProgressSecret.typed(" " + secret.printed().toLowerCase()).opens(NUMBER, hash))
        .isTrue();
    assertThat(secret.opens(CaseNumber.of("371799", 2026, 319), hash)).isFalse();
    assertThat(secret.toString()).doesNotContain(secret.text());
  }

  @Test
  @DisplayName("a case number reads 371799-2026-0000318, however it was typed")
  void caseNumber() {
    assertThat(NUMBER.text()).isEqualTo("371799-2026-0000318");
    assertThat(CaseNumber.parse(" 371799－2026-0000318 ")).contains(NUMBER);
    assertThat(CaseNumber.parse("318")).isEmpty();
    assertThatThrownBy(() -> CaseNumber.of("371799", 2026, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
