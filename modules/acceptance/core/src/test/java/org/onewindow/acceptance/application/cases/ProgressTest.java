package org.onewindow.acceptance.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.matter.HandlingKind;

@DisplayName("What the public reads of an application")
class ProgressTest {

  private static final Instant RECEIVED = Instant.parse("2026-11-23T01:00:00Z");
  private static final Instant SPOT = RECEIVED.plusSeconds(60);

  @Test
  @DisplayName("the newest stands on top, and what one sitting did at one moment in turn")
  void newestFirst() {
    Progress it =
        new Progress(
            "371799-2026-0000001",
            "临时占用城市道路审批",
            "示范县行政审批服务局",
            HandlingKind.SAME_DAY,
            Progress.Stage.READY,
            null,
            null,
            false,
            false,
            List.of(),
            List.of(
                new Progress.Step(RECEIVED, "RECEIVE"),
                new Progress.Step(SPOT, "ACCEPT"),
                new Progress.Step(SPOT, "GRANT"),
                new Progress.Step(SPOT, "CERTIFY")),
            null);

    assertThat(it.newestFirst())
        .extracting(Progress.Step::what)
        .containsExactly("CERTIFY", "GRANT", "ACCEPT", "RECEIVE");
  }

  @Test
  @DisplayName("ACC-656 过了告诉申请人的时间，机关欠着结果的说逾期；等申请人补正、缴费、领取的不算机关逾期")
  void whoOwesTheNextStep() {
    assertThat(Progress.isOwed(Progress.Stage.ACCEPTED)).isTrue();
    assertThat(Progress.isOwed(Progress.Stage.DENIED)).as("the decision is served late").isTrue();
    assertThat(Progress.isOwed(Progress.Stage.TO_CORRECT)).isFalse();
    assertThat(Progress.isOwed(Progress.Stage.TO_PAY)).isFalse();
    assertThat(Progress.isOwed(Progress.Stage.READY)).isFalse();
    assertThat(Progress.isOwed(Progress.Stage.DELIVERED)).isFalse();
  }

  @Test
  @DisplayName("ACC-404 a result that waits for its fee is not ready, on the list as on the page")
  void waitsForItsFee() {
    assertThat(ShowProgress.stage(CaseState.DELIVERING, true)).isEqualTo(Progress.Stage.TO_PAY);
    assertThat(ShowProgress.stage(CaseState.DELIVERING, false)).isEqualTo(Progress.Stage.READY);
    assertThat(ShowProgress.stage(CaseState.GRANTED, true)).isEqualTo(Progress.Stage.GRANTED);
  }
}
