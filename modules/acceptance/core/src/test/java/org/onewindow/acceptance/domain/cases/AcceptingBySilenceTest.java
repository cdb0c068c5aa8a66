package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;
import static org.onewindow.acceptance.domain.cases.Performing.perform;
import static org.onewindow.acceptance.domain.cases.RefusedBy.refusalsOf;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("视为受理")
class AcceptingBySilenceTest {

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
