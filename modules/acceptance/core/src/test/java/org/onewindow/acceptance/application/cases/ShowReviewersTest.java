package org.onewindow.acceptance.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.cases.ShowReviewers.Standing;
import org.onewindow.acceptance.domain.cases.LicenceCase;

class ShowReviewersTest {

  private static final Map<String, String> ONE = Map.of("tax", "许守税");
  private static final Map<String, String> TWO = Map.of("tax", "许守税", "tax2", "苗税清");

  @Test
  @DisplayName("ACC-659 受理以前就说明：受理的人不能审查，有没有别人能审查")
  void toldBeforeAccepting() {
    LicenceCase received = aReceivedCase();
    assertThat(ShowReviewers.standing(received, "tax", ONE))
        .isEqualTo(Standing.NOBODY_ONCE_ACCEPTED);
    assertThat(ShowReviewers.standing(received, "tax", TWO))
        .isEqualTo(Standing.OTHERS_ONCE_ACCEPTED);
    assertThat(ShowReviewers.standing(received, "window", ONE)).isEqualTo(Standing.CLEAR);
  }

  @Test
  @DisplayName("ACC-659 受理以后没有人能审查的，页面说明，并说明找谁；有别人的，说明由谁审查")
  void noDeadEnd() {
    LicenceCase accepted = anAcceptedCase();
    String acceptor = CLERK.account();
    assertThat(ShowReviewers.standing(accepted, acceptor, Map.of(acceptor, "李窗明")))
        .isEqualTo(Standing.NOBODY);
    assertThat(ShowReviewers.standing(accepted, "head", Map.of(acceptor, "李窗明")))
        .as("whoever looks is told")
        .isEqualTo(Standing.NOBODY);
    assertThat(ShowReviewers.standing(accepted, acceptor, Map.of(acceptor, "李窗明", "other", "钱二")))
        .isEqualTo(Standing.OTHERS);
    assertThat(ShowReviewers.standing(accepted, "tax", ONE)).isEqualTo(Standing.CLEAR);
  }
}
