package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/** 一键调取. */
class CallingUpTest {

  private static List<String> refusal(LicenceCase it, Officer by) {
    Refused refused = catchThrowableOfType(Refused.class, () -> CallingUp.turn(it, by));
    return refused == null ? List.of() : refused.reasons().stream().map(Refusal::code).toList();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-451 没有收件的、已经决定或者结束的办件，不能调取")
  void onlyOpenCases(CaseState state) {
    LicenceCase it = aCaseIn(state);
    boolean over = state == CaseState.DRAFT || state.isPastDecision();
    for (Officer by : List.of(CLERK, REVIEWER, APPROVER, EXIT_CLERK)) {
      assertThat(refusal(it, by).contains("CASE_FACTS_NOT_OPEN")).isEqualTo(over);
    }
  }

  @Test
  @DisplayName("ACC-452 待受理的由能受理的窗口或者本机关调取，只收件的窗口、外单位不能")
  void acceptance() {
    assertThat(CallingUp.turn(aReceivedCase(), CLERK)).isEqualTo(CaseAct.ACCEPT);
    assertThat(CallingUp.turn(aReceivedCase(), MIDDLE_DESK)).isEqualTo(CaseAct.ACCEPT);
    assertThat(refusal(aReceivedCase(), COLLECTOR)).containsExactly("CASE_FACTS_NOT_YOUR_TURN");
    assertThat(refusal(aReceivedCase(), STRANGER)).containsExactly("CASE_FACTS_NOT_YOUR_TURN");
  }

  @Test
  @DisplayName("ACC-452 审查中的只由领取的审查人调取，待决定的由本机关调取")
  void reviewAndDecision() {
    assertThat(CallingUp.turn(aCaseUnderReview(), REVIEWER)).isEqualTo(CaseAct.GIVE_REVIEW_OPINION);
    assertThat(refusal(aCaseUnderReview(), CHIEF)).containsExactly("CASE_FACTS_NOT_YOUR_TURN");
    assertThat(refusal(aCaseUnderReview(), CLERK)).containsExactly("CASE_FACTS_NOT_YOUR_TURN");
    assertThat(CallingUp.turn(aCaseToDecide(), APPROVER)).isEqualTo(CaseAct.GRANT);
    assertThat(refusal(aCaseToDecide(), CLERK)).containsExactly("CASE_FACTS_NOT_YOUR_TURN");
  }

  @Test
  @DisplayName("ACC-452 等申请人补正的时候，没有人需要调取")
  void applicantsTurn() {
    assertThat(refusal(aCaseIn(CaseState.CORRECTING), CLERK))
        .containsExactly("CASE_FACTS_NOT_YOUR_TURN");
  }
}
