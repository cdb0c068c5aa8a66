package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.kernel.clock.ClockReading;
import org.onewindow.kernel.clock.ClockReadings;
import org.onewindow.kernel.clock.ClockState;

/**
 * Of what and when people are warned. Nobody is warned of a clock that stands still or has stopped,
 * nor told yellow where a limit is so short that it never was green. Where the promise and the law
 * end at the same moment, the law is named. The end of the acceptance limit is not a warning: there
 * the law accepts, which {@code LetTimeAct} records.
 */
final class WarningTimes {

  private WarningTimes() {}

  static List<Warning> of(
      LicenceCase it, ClockReadings readings, Function<ClockReading, Instant> yellowAt) {
    List<Warning> all = new ArrayList<>();
    if (it.state().isEnded()) {
      return all;
    }
    if (it.state() == CaseState.RECEIVED) {
      yellow(all, Pressing.ACCEPTANCE, readings.acceptance(), yellowAt);
    }
    ClockReading promised = readings.promised();
    ClockReading statutory = readings.statutory();
    boolean same = runs(promised) && runs(statutory) && promised.dueAt().isEqual(statutory.dueAt());
    if (!same) {
      both(all, Pressing.PROMISED, promised, yellowAt);
    }
    both(all, Pressing.STATUTORY, statutory, yellowAt);
    both(all, Pressing.DELIVERY, readings.delivery(), yellowAt);
    all.sort(Comparator.comparing(Warning::at));
    return all;
  }

  private static void both(
      List<Warning> all,
      Pressing clock,
      ClockReading reading,
      Function<ClockReading, Instant> yellowAt) {
    yellow(all, clock, reading, yellowAt);
    if (runs(reading)) {
      all.add(Warning.red(clock, reading.dueAt().toInstant()));
    }
  }

  private static void yellow(
      List<Warning> all,
      Pressing clock,
      ClockReading reading,
      Function<ClockReading, Instant> yellowAt) {
    if (!runs(reading)) {
      return;
    }
    Instant at = yellowAt.apply(reading);
    if (at.isAfter(reading.startedAt().toInstant())) {
      all.add(new Warning(clock, Warning.Level.YELLOW, reading.dueAt().toInstant(), at));
    }
  }

  private static boolean runs(ClockReading reading) {
    return reading.state() == ClockState.RUNNING || reading.state() == ClockState.OVERDUE;
  }
}
