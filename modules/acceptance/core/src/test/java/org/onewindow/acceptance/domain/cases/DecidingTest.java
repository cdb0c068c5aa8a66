package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;
import static org.onewindow.acceptance.domain.cases.RefusedBy.refusalsOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.PublishedMatter;

@DisplayName("决定")
class DecidingTest {

  @Test
  @DisplayName("ACC-065 who received or accepted does not decide")
  void acceptorDoesNotDecide() {
    LicenceCase it = aReceivedCase(aMatter(), wholeApplication(), COLLECTOR);
    Accepting.accept(it, APPROVER, at(2));
    Reviewing.takeUp(it, REVIEWER, at(3));
    Reviewing.giveOpinion(it, Verdict.GRANT, "o", List.of(), aMatter(), REVIEWER, at(4));
    refusalsOf(
            () -> Deciding.decide(it, Verdict.GRANT, grantText(), "o", aMatter(), APPROVER, at(5)))
        .containsExactly("CASE_ACCEPTOR_MAY_NOT_DECIDE");
  }

  @Test
  @DisplayName("ACC-066 the reviewer decides only where the matter does not separate the two")
  void reviewerDoesNotDecide() {
    LicenceCase it = aCaseToDecide();
    refusalsOf(
            () -> Deciding.decide(it, Verdict.GRANT, grantText(), "o", aMatter(), REVIEWER, at(5)))
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
  @DisplayName("ACC-067 ACC-068 ACC-069 ACC-070 a denial states facts, reasons, basis and remedies")
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
