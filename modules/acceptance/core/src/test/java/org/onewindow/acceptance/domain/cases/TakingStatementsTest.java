package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refused;

/** 告知利害关系人、听取陈述申辩 (行政许可法 art. 36). */
class TakingStatementsTest {

  private static List<String> refused(ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).isNotNull();
    return refused.reasons().stream()
        .map(r -> r.code() + (r.field().isEmpty() ? "" : "@" + r.field()))
        .toList();
  }

  private static Statement said(Instant when) {
    return new Statement("相邻业主赵某", when, "县政务服务中心", "影响采光，不同意", "赵某签名");
  }

  private static LicenceCase told() {
    LicenceCase it = aCaseUnderReview();
    TakingStatements.tell(it, "相邻业主赵某", "遮挡其住宅采光", CLOCK, REVIEWER, at(4));
    Reviewing.giveOpinion(it, Verdict.GRANT, "同意", List.of(), aMatter(), REVIEWER, at(5));
    return it;
  }

  @Test
  @DisplayName("ACC-529 审查人员告知利害关系人，写明告知谁、关系其什么重大利益")
  void whoIsTold() {
    LicenceCase it = aCaseUnderReview();
    assertThat(refused(() -> TakingStatements.tell(it, " ", "", CLOCK, REVIEWER, at(4))))
        .containsExactly(
            "CASE_INTERESTED_PARTY_MISSING@toldTo", "CASE_INTERESTED_PARTY_MISSING@interest");
    assertThat(refused(() -> TakingStatements.tell(it, "赵某", "采光", CLOCK, APPROVER, at(4))))
        .containsExactly("CASE_NOT_YOUR_REVIEW");
  }

  @Test
  @DisplayName("ACC-531 告知利害关系人以后，听取意见或者期限届满以前不作决定")
  void nothingIsDecidedMeanwhile() {
    LicenceCase waiting = told();
    assertThat(
            refused(
                () ->
                    Deciding.decide(
                        waiting, Verdict.GRANT, grantText(), "o", aMatter(), APPROVER, at(6))))
        .containsExactly("CASE_STATEMENT_AWAITED");
    TakingStatements.record(waiting, said(at(5)), REVIEWER, at(6));
    Deciding.decide(waiting, Verdict.GRANT, grantText(), "o", aMatter(), APPROVER, at(7));
    assertThat(waiting.state()).isEqualTo(CaseState.GRANTED);

    LicenceCase silent = told();
    Instant late =
        silent.latest(CaseStatement.class).orElseThrow().stateUntil().orElseThrow().plusSeconds(1);
    Deciding.decide(silent, Verdict.GRANT, grantText(), "o", aMatter(), APPROVER, late);
    assertThat(silent.state()).isEqualTo(CaseState.GRANTED);
  }

  @Test
  @DisplayName("ACC-530 陈述申辩笔录写明陈述人、时间、地点、内容、签名；申请人没有被告知也可以陈述")
  void theRecord() {
    LicenceCase it = aCaseUnderReview();
    Statement empty = new Statement("", null, " ", "", null);
    assertThat(refused(() -> TakingStatements.record(it, empty, REVIEWER, at(6))))
        .containsExactly(
            "CASE_STATEMENT_INCOMPLETE@speaker",
            "CASE_STATEMENT_INCOMPLETE@when",
            "CASE_STATEMENT_INCOMPLETE@place",
            "CASE_STATEMENT_INCOMPLETE@said",
            "CASE_STATEMENT_INCOMPLETE@signed");
    assertThat(refused(() -> TakingStatements.record(it, said(at(9)), REVIEWER, at(6))))
        .as("not said yet")
        .containsExactly("CASE_STATEMENT_INCOMPLETE@when");
    TakingStatements.record(it, said(at(5)), REVIEWER, at(6));
    CaseStatement kept = it.latest(CaseStatement.class).orElseThrow();
    assertThat(kept.speaker()).isEqualTo("相邻业主赵某");
    assertThat(kept.result()).contains("影响采光");
    assertThat(kept.isOpen()).isFalse();
    assertThat(it.state()).as("the review goes on").isEqualTo(CaseState.REVIEWING);
  }
}
