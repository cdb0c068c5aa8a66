package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;
import static org.onewindow.acceptance.domain.cases.RefusedBy.refusalsOf;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.PublishedMatter;

@DisplayName("审查")
class ReviewingTest {

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
    refusalsOf(() -> Reviewing.giveSecondOpinion(aCaseToDecide(), Verdict.GRANT, "", CHIEF, at(5)))
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
    Reviewing.giveOpinion(it, Verdict.GRANT, "现场符合", List.of("赵一", "钱二"), visited, REVIEWER, at(4));
    assertThat(it.events().get(it.events().size() - 1).why()).contains("赵一", "钱二");
  }

  @Test
  @DisplayName("ACC-060 the second opinion is another person's")
  void secondOpinion() {
    refusalsOf(
            () -> Reviewing.giveSecondOpinion(aCaseToDecide(), Verdict.GRANT, "o", REVIEWER, at(5)))
        .containsExactly("CASE_SECOND_OPINION_BY_ANOTHER");
    LicenceCase it = aCaseToDecide();
    Reviewing.giveSecondOpinion(it, Verdict.DENY, "面积不足", CHIEF, at(5));
    assertThat(it.state()).isEqualTo(CaseState.TO_DECIDE);
  }
}
