package org.onewindow.kernel.clock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.kernel.time.DayKind;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;

/**
 * The county's hall, its calendar of 2024 to 2026, and a ledger written as a clerk would tell it.
 */
final class County {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final OfficeHours OFFICE = OfficeHours.of(ZONE, "09:00-12:00", "13:00-17:00");
  static final WorkCalendar CALENDAR = WorkCalendar.of(announced(), Set.of(2024, 2025, 2026));
  static final ClockRule FIVE_TWENTY_FIVE_TEN =
      new ClockRule(
          5,
          TimeLimit.workingDays(20),
          TimeLimit.workingDays(5),
          10,
          NonWorkingDayReceipt.SAME_DAY);

  private County() {}

  static List<CalendarDay> announced() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                County.class.getResourceAsStream("/work-calendar-2024-2026.csv"),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> line.startsWith("20"))
          .map(line -> line.split(","))
          .map(c -> new CalendarDay(LocalDate.parse(c[0]), DayKind.valueOf(c[1]), c[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A moment in the hall, written {@code 2026-02-13 10:00}. */
  static Instant at(String local) {
    return LocalDateTime.parse(local.replace(' ', 'T')).atZone(ZONE).toInstant();
  }

  static ClockRule promising(int amount, LimitUnit unit) {
    return new ClockRule(
        5,
        TimeLimit.workingDays(20),
        new TimeLimit(amount, unit),
        10,
        NonWorkingDayReceipt.SAME_DAY);
  }

  static Told received(String local) {
    return new Told().and(new ClockEvent.Received(at(local)));
  }

  static Told receivedAndAccepted(String local) {
    return received(local).accepted(local);
  }

  /** A case as it is told; read it with {@link #asOf}. */
  static final class Told {
    private final List<ClockEvent> events = new ArrayList<>();
    private ClockRule rule = FIVE_TWENTY_FIVE_TEN;
    private OfficeHours office = OFFICE;
    private WorkCalendar calendar = CALENDAR;

    Told and(ClockEvent event) {
      events.add(event);
      return this;
    }

    Told under(ClockRule other) {
      rule = other;
      return this;
    }

    Told promised(int amount, LimitUnit unit) {
      return under(promising(amount, unit));
    }

    Told in(OfficeHours other) {
      office = other;
      return this;
    }

    Told by(WorkCalendar other) {
      calendar = other;
      return this;
    }

    Told correctionNoticed(String local) {
      return and(new ClockEvent.CorrectionNoticed(at(local)));
    }

    Told corrected(String local) {
      return and(new ClockEvent.Corrected(at(local)));
    }

    Told accepted(String local) {
      return and(new ClockEvent.Accepted(at(local)));
    }

    Told acceptanceRefused(String local) {
      return and(new ClockEvent.AcceptanceRefused(at(local)));
    }

    /** A hearing: stops both clocks. */
    Told hearing(String from, String to) {
      return hearingFrom(from).and(new ClockEvent.SpecialEnded(at(to)));
    }

    Told hearingFrom(String from) {
      return and(new ClockEvent.SpecialStarted(at(from), "听证", false, false));
    }

    /** A site visit: stops the promised clock only. */
    Told siteVisit(String from, String to) {
      return and(new ClockEvent.SpecialStarted(at(from), "现场核查", true, false))
          .and(new ClockEvent.SpecialEnded(at(to)));
    }

    Told extended(String local, int days) {
      return and(new ClockEvent.Extended(at(local), days));
    }

    Told extended(String local, int days, ClockName clock) {
      return and(new ClockEvent.Extended(at(local), days, Set.of(clock)));
    }

    Told decided(String local) {
      return and(new ClockEvent.Decided(at(local)));
    }

    Told delivered(String local) {
      return and(new ClockEvent.Delivered(at(local)));
    }

    ClockReadings asOf(String local) {
      return StatutoryClock.read(rule, office, calendar, events, at(local));
    }
  }
}
