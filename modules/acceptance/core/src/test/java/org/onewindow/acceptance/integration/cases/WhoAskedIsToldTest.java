package org.onewindow.acceptance.integration.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.api.event.SecondCorrectionApproved;

class WhoAskedIsToldTest {

  private final List<String> told = new ArrayList<>();

  private final DeskNotices desks =
      new DeskNotices() {
        @Override
        void tellPerson(String account, String template, String caseNumber) {
          told.add(account + " " + template + " " + caseNumber);
        }
      };

  @Test
  @DisplayName("ACC-494 督查人员批准再次补正的，通知提出申请的受理人员")
  void whoAsked() {
    new TellWhoAskedForSecondCorrection(desks)
        .on(
            new SecondCorrectionApproved(
                "371799-2026-0000318",
                "11371799MB2A00011A400012302000001",
                "11371799MB2A00011A",
                "BUREAU-HEALTH",
                "71",
                "2026-03-02T01:00:00Z"));
    assertThat(told)
        .containsExactly("71 notice.case.second-correction-approved 371799-2026-0000318");
  }
}
