package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.acceptance.domain.cases.Warning.Level;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;

/** Monday is 2026-03-02; the promise is three working days, the law twenty, delivery ten. */
class CaseWarningTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final OfficeHours OFFICE = OfficeHours.of(SHANGHAI, "09:00-12:00", "13:00-17:00");
  private static final CaseClock CLOCK =
      new CaseClock(WorkCalendar.of(List.of(), List.of(2026)), OFFICE);

  private static Instant closing(int month, int day) {
    return OFFICE.closing(LocalDate.of(2026, month, day)).toInstant();
  }

  private static Warning yellow(Pressing clock, Instant due, Instant at) {
    return new Warning(clock, Level.YELLOW, due, at);
  }

  private static Warning red(Pressing clock, Instant due) {
    return new Warning(clock, Level.RED, due, due);
  }

  @Test
  @DisplayName("ACC-350 each running clock warns once yellow and once red, the earliest first")
  void yellowAndRed() {
    Instant promise = closing(3, 5);
    Instant law = closing(3, 30);
    assertThat(CLOCK.warnings(anAcceptedCase(), aMatter(), at(3)))
        .containsExactly(
            yellow(Pressing.PROMISED, promise, closing(3, 4)),
            red(Pressing.PROMISED, promise),
            yellow(Pressing.STATUTORY, law, closing(3, 27)),
            red(Pressing.STATUTORY, law));
  }

  @Test
  @DisplayName("ACC-350 before acceptance people are warned yellow; past the end the law accepts")
  void acceptance() {
    Instant fifth = closing(3, 9);
    assertThat(CLOCK.warnings(aReceivedCase(), aMatter(), at(2)))
        .containsExactly(yellow(Pressing.ACCEPTANCE, fifth, closing(3, 6)));
  }

  @Test
  @DisplayName("ACC-350 after the decision only the delivery warns, after the end nothing does")
  void delivery() {
    Instant due = closing(3, 16);
    assertThat(CLOCK.warnings(aCaseToDeliver(), aMatter(), at(7)))
        .containsExactly(
            yellow(Pressing.DELIVERY, due, closing(3, 13)), red(Pressing.DELIVERY, due));
    assertThat(CLOCK.warnings(aCaseIn(CaseState.CLOSED), aMatter(), at(9))).isEmpty();
    assertThat(CLOCK.warnings(aCaseIn(CaseState.WITHDRAWN), aMatter(), at(9))).isEmpty();
  }

  @Test
  @DisplayName("ACC-351 when a clock warns follows from the ledger, whenever it is asked")
  void afterAStop() {
    LicenceCase it = anAcceptedCase();
    List<Warning> inTime = CLOCK.warnings(it, aMatter(), at(3));
    List<Warning> afterAStop = CLOCK.warnings(it, aMatter(), Instant.parse("2026-04-20T01:00:00Z"));
    assertThat(afterAStop).isEqualTo(inTime);
    it.dueAre(CLOCK.due(it, aMatter(), at(3)));
    assertThat(it.due().warnsFrom()).contains(closing(3, 4));
  }

  @Test
  @DisplayName("ACC-351 a moment is warned of when it has passed, not before")
  void notBefore() {
    Warning warning = red(Pressing.PROMISED, closing(3, 5));
    assertThat(warning.hasCome(closing(3, 5))).as("the last moment is in time").isFalse();
    assertThat(warning.hasCome(closing(3, 5).plusMillis(1))).isTrue();
  }

  @Test
  @DisplayName("ACC-353 nobody is warned while the applicant corrects")
  void notWhileCorrecting() {
    assertThat(CLOCK.warnings(aCaseIn(CaseState.CORRECTING), aMatter(), at(3))).isEmpty();
  }

  @Test
  @DisplayName("ACC-353 a limit that is never green has no yellow")
  void neverGreen() {
    LicenceCase it = aReceivedCase();
    Accepting.accept(it, CLERK, Instant.parse("2026-03-02T12:00:00Z")); // eight in the evening
    assertThat(CLOCK.warnings(it, matter().promising(1).build(), at(900)))
        .filteredOn(w -> w.clock() == Pressing.PROMISED)
        .containsExactly(red(Pressing.PROMISED, closing(3, 3)));
  }

  @Test
  @DisplayName("ACC-353 where the promise and the law end together, people are told of the law")
  void theLawIsNamed() {
    assertThat(CLOCK.warnings(anAcceptedCase(), matter().promising(20).build(), at(3)))
        .extracting(Warning::clock)
        .containsOnly(Pressing.STATUTORY);
  }
}
