package org.onewindow.acceptance.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.LicenceCase;

class PrintedLimitsTest {

  private static LicenceCase counted(LicenceCase it) {
    it.dueAre(CLOCK.due(it, aMatter(), at(5)));
    return it;
  }

  @Test
  @DisplayName("ACC-652 文书因为自己印的日期写明暂定，不因为没有印的日期")
  void aPaperIsMarkedForItsOwnDays() {
    LicenceCase correcting = counted(aCaseIn(CaseState.CORRECTING));
    assertThat(PrintedLimits.of(DocumentKind.CORRECTION_NOTICE, correcting))
        .containsExactly(correcting.due().correction().orElseThrow());
    LicenceCase received = counted(aReceivedCase());
    assertThat(PrintedLimits.of(DocumentKind.RECEIPT, received))
        .containsExactly(received.due().acceptance().orElseThrow());
    LicenceCase accepted = counted(anAcceptedCase());
    assertThat(PrintedLimits.of(DocumentKind.ACCEPTANCE_NOTICE, accepted))
        .containsExactly(
            accepted.due().promised().orElseThrow(), accepted.due().statutory().orElseThrow());
    assertThat(PrintedLimits.of(DocumentKind.APPROVAL_FORM, accepted)).isEmpty();
  }
}
