package org.onewindow.acceptance.domain.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.acceptance.domain.matter.WindowAuthorisation.realPower;
import static org.onewindow.acceptance.domain.matter.WindowPower.ACCEPT;
import static org.onewindow.acceptance.domain.matter.WindowPower.COLLECT;
import static org.onewindow.acceptance.domain.matter.WindowPower.DECIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WindowAuthorisationTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private static WindowAuthorisation paper(WindowPower power) {
    return new WindowAuthorisation("委〔2026〕1号", "A01", "M", power, "O", FIRST, Optional.of(LAST));
  }

  @Test
  @DisplayName("ACC-135 a window may do what it is meant to, as far as a valid paper reaches")
  void realPowers() {
    List<WindowAuthorisation> decide = List.of(paper(DECIDE));
    assertThat(realPower(DECIDE, decide, FIRST)).isEqualTo(DECIDE);
    assertThat(realPower(ACCEPT, decide, LAST)).isEqualTo(ACCEPT);
    assertThat(realPower(DECIDE, List.of(paper(ACCEPT)), FIRST)).isEqualTo(ACCEPT);
    assertThat(realPower(DECIDE, List.of(paper(ACCEPT), paper(DECIDE)), FIRST)).isEqualTo(DECIDE);
    assertThat(realPower(COLLECT, decide, FIRST)).isEqualTo(COLLECT);
  }

  @Test
  @DisplayName(
      "ACC-135 before its first day, after its last day or without a paper it only collects")
  void withoutValidPaper() {
    assertThat(realPower(DECIDE, List.of(paper(DECIDE)), FIRST.minusDays(1))).isEqualTo(COLLECT);
    assertThat(realPower(DECIDE, List.of(paper(DECIDE)), LAST.plusDays(1))).isEqualTo(COLLECT);
    assertThat(realPower(DECIDE, List.of(), FIRST)).isEqualTo(COLLECT);
  }

  @Test
  @DisplayName("ACC-136 a paper has a number and does not end before it begins")
  void papers() {
    assertThatThrownBy(
            () -> new WindowAuthorisation(" ", "A01", "M", ACCEPT, "O", FIRST, Optional.empty()))
        .hasMessageContaining("AUTHORISATION_WITHOUT_DOCUMENT");
    assertThatThrownBy(
            () ->
                new WindowAuthorisation(
                    "1", "A01", "M", ACCEPT, "O", FIRST, Optional.of(FIRST.minusDays(1))))
        .hasMessageContaining("AUTHORISATION_ENDS_EARLY");
  }

  @Test
  @DisplayName("ACC-134 only same-day matters are decided at a window")
  void decidesSameDayOnly() {
    assertThat(new WindowTask("A01", "M", DECIDE).against(HandlingKind.PROMISED))
        .hasValueSatisfying(r -> assertThat(r.code()).isEqualTo("WINDOW_DECIDES_PROMISED"));
    assertThat(new WindowTask("A01", "M", DECIDE).against(HandlingKind.SAME_DAY)).isEmpty();
    assertThat(new WindowTask("A01", "M", ACCEPT).against(HandlingKind.PROMISED)).isEmpty();
  }
}
