package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/** 退还材料. */
class ReturningTest {

  private static void refused(ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).isNotNull();
    assertThat(refused.reasons()).extracting(Refusal::code).contains("CASE_RETURN_INCOMPLETE");
  }

  @Test
  @DisplayName("ACC-288 办件结束后退还材料原件：有清单、领取人和签收，不超过现存份数，只退一次")
  void whenItIsOver() {
    LicenceCase it = aCaseIn(CaseState.CLOSED);
    assertThat(Returning.held(it)).hasSize(1).containsValue(1);
    refused(() -> Returning.give(it, Map.of(), "王小芳", true, EXIT_CLERK, at(9)));
    refused(() -> Returning.give(it, Map.of("M01", 2), "王小芳", true, EXIT_CLERK, at(9)));
    refused(() -> Returning.give(it, Map.of("M01", 1), " ", true, EXIT_CLERK, at(9)));
    refused(() -> Returning.give(it, Map.of("M01", 1), "王小芳", false, EXIT_CLERK, at(9)));
    Returning.give(it, Map.of("M01", 1), "王小芳", true, EXIT_CLERK, at(9));
    assertThat(it.returned()).hasSize(1).allMatch(r -> r.recipient().equals("王小芳"));
    assertThat(Returning.held(it)).as("nothing is left").isEmpty();
    refused(() -> Returning.give(it, Map.of("M01", 1), "王小芳", true, EXIT_CLERK, at(10)));
  }

  @Test
  @DisplayName("ACC-288 办件没有结束的，材料不退还；撤回时退过的不再退")
  void notBefore() {
    assertThat(Returning.held(aCaseUnderReview())).isEmpty();
    refused(() -> Returning.give(aCaseUnderReview(), Map.of("M01", 1), "王小芳", true, CLERK, at(9)));
    LicenceCase withdrawn = aCaseIn(CaseState.WITHDRAWN);
    assertThat(Returning.held(withdrawn)).isEmpty();
  }
}
