package org.onewindow.kernel.clock;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.kernel.time.DayKind;
import org.onewindow.kernel.time.WorkCalendar;
import org.quicktheories.core.Gen;

class StatutoryClockPropertiesTest {

  private static final LocalDateTime BEGIN = LocalDateTime.parse("2024-01-01T00:00");
  private static final int MINUTES_OF_TWO_YEARS = 2 * 365 * 24 * 60;

  private static final Gen<LocalDateTime> MOMENTS =
      integers().between(0, MINUTES_OF_TWO_YEARS).map(BEGIN::plusMinutes);
  private static final Gen<Integer> AMOUNTS = integers().between(1, 40);
  private static final Gen<LimitUnit> UNITS =
      integers().between(0, 4).map(i -> LimitUnit.values()[i]);

  /** Gaps in minutes: to the first pause, its length, to the next, its length … */
  private static final Gen<List<Integer>> PAUSES =
      lists().of(integers().between(0, 6 * 24 * 60)).ofSizeBetween(0, 8);

  private static Instant instant(LocalDateTime local) {
    return local.atZone(County.ZONE).toInstant();
  }

  private static ClockRule rule(int amount, LimitUnit unit) {
    return new ClockRule(
        5,
        TimeLimit.workingDays(20),
        new TimeLimit(amount, unit),
        10,
        NonWorkingDayReceipt.SAME_DAY);
  }

  /** Received and accepted at once, with special procedures that stop the promised clock only. */
  private static List<ClockEvent> accepted(LocalDateTime from, List<Integer> gaps) {
    List<ClockEvent> events = new ArrayList<>();
    events.add(new ClockEvent.Received(instant(from)));
    events.add(new ClockEvent.Accepted(instant(from)));
    LocalDateTime at = from;
    for (int i = 0; i + 1 < gaps.size(); i += 2) {
      at = at.plusMinutes(gaps.get(i));
      events.add(new ClockEvent.SpecialStarted(instant(at), "现场核查", true, false));
      at = at.plusMinutes(gaps.get(i + 1));
      events.add(new ClockEvent.SpecialEnded(instant(at)));
    }
    return events;
  }

  private static ClockReading promised(ClockRule rule, List<ClockEvent> events, Instant asOf) {
    return StatutoryClock.read(rule, County.OFFICE, County.CALENDAR, events, asOf).promised();
  }

  @Test
  @DisplayName("ACC-008 时限越长，到期日不会越早")
  void theDueDayIsMonotoneInTheAmount() {
    qt().forAll(MOMENTS, AMOUNTS, UNITS, PAUSES)
        .check(
            (from, amount, unit, gaps) -> {
              Instant asOf = instant(from.plusDays(60));
              int most = Math.min(unit.most() - 1, amount);
              ClockReading shorter = promised(rule(most, unit), accepted(from, gaps), asOf);
              ClockReading longer = promised(rule(most + 1, unit), accepted(from, gaps), asOf);
              return !longer.dueAt().isBefore(shorter.dueAt());
            });
  }

  @Test
  @DisplayName("ACC-019 一只时钟不受只关系到另一只时钟的事件影响")
  void aClockIsUnchangedByEventsOfOtherClocks() {
    qt().forAll(MOMENTS, PAUSES, integers().between(0, 40 * 24 * 60))
        .check(
            (from, gaps, later) -> {
              Instant asOf = instant(from.plusMinutes(later));
              List<ClockEvent> plain = accepted(from, List.of());
              List<ClockEvent> busy = accepted(from, gaps);
              busy.add(
                  new ClockEvent.Extended(
                      busy.get(busy.size() - 1).at(), 7, Set.of(ClockName.PROMISED)));
              ClockReadings before =
                  StatutoryClock.read(
                      rule(3, LimitUnit.WORKING_DAY), County.OFFICE, County.CALENDAR, plain, asOf);
              ClockReadings after =
                  StatutoryClock.read(
                      rule(3, LimitUnit.WORKING_DAY), County.OFFICE, County.CALENDAR, busy, asOf);
              return before.statutory().equals(after.statutory())
                  && before.acceptance().equals(after.acceptance())
                  && before.delivery().equals(after.delivery());
            });
  }

  @Test
  @DisplayName("ACC-025 与逐日重新清点的结果一致（到期日、已用、暂停）")
  void itEqualsARecountDayByDay() {
    qt().forAll(MOMENTS, AMOUNTS, PAUSES, integers().between(0, 70 * 24 * 60))
        .check(
            (from, amount, gaps, later) -> {
              LocalDateTime asOf = from.plusMinutes(later);
              ClockReading clock =
                  promised(
                      rule(amount, LimitUnit.WORKING_DAY), accepted(from, gaps), instant(asOf));
              Recount recount = new Recount(from, gaps, asOf);
              return clock.due().equals(recount.workingDay(amount))
                  && clock.used() == recount.usedDays()
                  && clock.paused() == recount.pausedDays()
                  && clock.days().stream().filter(CountedDay::counted).count() == amount;
            });
  }

  @Test
  @DisplayName("ACC-010 自然日与逐日重新清点的结果一致")
  void naturalDaysEqualARecount() {
    qt().forAll(MOMENTS, AMOUNTS, PAUSES, integers().between(0, 70 * 24 * 60))
        .check(
            (from, amount, gaps, later) -> {
              LocalDateTime asOf = from.plusMinutes(later);
              ClockReading clock =
                  promised(
                      rule(amount, LimitUnit.NATURAL_DAY), accepted(from, gaps), instant(asOf));
              return clock.due().equals(new Recount(from, gaps, asOf).naturalDay(amount));
            });
  }

  @Test
  @DisplayName("ACC-012 工作小时与逐分钟重新清点的结果一致")
  void hoursEqualARecountMinuteByMinute() {
    qt().withExamples(300)
        .forAll(MOMENTS, integers().between(1, 30), PAUSES, integers().between(0, 20 * 24 * 60))
        .check(
            (from, hours, gaps, later) -> {
              LocalDateTime asOf = from.plusMinutes(later);
              ClockReading clock =
                  promised(
                      rule(hours, LimitUnit.WORKING_HOUR), accepted(from, gaps), instant(asOf));
              Recount recount = new Recount(from, gaps, asOf);
              return clock.dueAt().toInstant().equals(instant(recount.minuteAfter(hours * 60)))
                  && clock.used() == recount.usedMinutes();
            });
  }

  @Test
  @DisplayName("ACC-026 跨年推算稳定：后一年公布后，只有真正落在该年的日子会变")
  void yearEndsAreStable() {
    WorkCalendar only2025 =
        WorkCalendar.of(
            County.announced().stream().filter(d -> d.date().getYear() == 2025).toList(),
            Set.of(2025));
    Gen<LocalDateTime> december =
        integers()
            .between(0, 31 * 24 * 60 - 1)
            .map(LocalDateTime.parse("2025-12-01T00:00")::plusMinutes);
    qt().forAll(december, AMOUNTS)
        .check(
            (from, amount) -> {
              List<ClockEvent> events = accepted(from, List.of());
              ClockRule rule = rule(amount, LimitUnit.WORKING_DAY);
              ClockReading guessed =
                  StatutoryClock.read(rule, County.OFFICE, only2025, events, instant(from))
                      .promised();
              ClockReading known = promised(rule, events, instant(from));
              boolean inside = guessed.due().getYear() == 2025;
              return guessed.provisional() != inside
                  && !known.provisional()
                  && (!inside || guessed.equals(known));
            });
  }

  @Test
  @DisplayName("ACC-029 先查询与后查询一致：在同一时刻，以后的事件不改变读数")
  void theFutureChangesNothing() {
    qt().forAll(MOMENTS, PAUSES, integers().between(0, 20 * 24 * 60))
        .check(
            (from, gaps, later) -> {
              Instant asOf = instant(from.plusMinutes(later));
              List<ClockEvent> all = accepted(from, gaps);
              List<ClockEvent> happened = all.stream().filter(e -> !e.at().isAfter(asOf)).toList();
              ClockRule rule = rule(6, LimitUnit.WORKING_DAY);
              return promised(rule, all, asOf).equals(promised(rule, happened, asOf));
            });
  }

  /** The same, counted by somebody who knows nothing of the code: with lists, not with loops. */
  private static final class Recount {

    private static final Map<LocalDate, DayKind> ANNOUNCED = new HashMap<>();

    static {
      for (CalendarDay day : County.announced()) {
        ANNOUNCED.put(day.date(), day.kind());
      }
    }

    private final LocalDateTime from;
    private final LocalDateTime asOf;
    private final List<LocalDateTime[]> pauses = new ArrayList<>();

    Recount(LocalDateTime from, List<Integer> gaps, LocalDateTime asOf) {
      this.from = from;
      this.asOf = asOf;
      LocalDateTime at = from;
      for (int i = 0; i + 1 < gaps.size(); i += 2) {
        LocalDateTime begin = at.plusMinutes(gaps.get(i));
        at = begin.plusMinutes(gaps.get(i + 1));
        LocalDateTime end = at.isAfter(asOf) ? asOf : at;
        if (begin.isBefore(end)) {
          pauses.add(new LocalDateTime[] {begin, end});
        }
      }
    }

    private boolean still(LocalDateTime moment) {
      return pauses.stream().anyMatch(p -> !moment.isBefore(p[0]) && moment.isBefore(p[1]));
    }

    private static boolean works(LocalDate day) {
      DayKind kind = ANNOUNCED.get(day);
      return kind == null
          ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
          : kind == DayKind.WORK;
    }

    private List<LocalDate> daysAfter() {
      return IntStream.rangeClosed(1, 400).mapToObj(i -> from.toLocalDate().plusDays(i)).toList();
    }

    private static LocalDateTime closing(LocalDate day) {
      return day.atTime(17, 0);
    }

    private List<LocalDate> counted() {
      return daysAfter().stream().filter(d -> works(d) && !still(closing(d))).toList();
    }

    LocalDate workingDay(int n) {
      return counted().get(n - 1);
    }

    long usedDays() {
      return counted().stream().filter(d -> !closing(d).isAfter(asOf)).count();
    }

    long pausedDays() {
      return daysAfter().stream().filter(d -> works(d) && still(closing(d))).count();
    }

    LocalDate naturalDay(int n) {
      LocalDate last = daysAfter().stream().filter(d -> !still(closing(d))).toList().get(n - 1);
      return counted().stream().filter(d -> !d.isBefore(last)).findFirst().orElseThrow();
    }

    private boolean isOpen(LocalDateTime minute) {
      LocalTime time = minute.toLocalTime();
      boolean session =
          (!time.isBefore(LocalTime.of(9, 0)) && time.isBefore(LocalTime.of(12, 0)))
              || (!time.isBefore(LocalTime.of(13, 0)) && time.isBefore(LocalTime.of(17, 0)));
      return session && works(minute.toLocalDate()) && !still(minute);
    }

    LocalDateTime minuteAfter(int minutes) {
      LocalDateTime minute = from;
      for (int left = minutes; left > 0; minute = minute.plusMinutes(1)) {
        if (isOpen(minute)) {
          left--;
        }
      }
      return minute;
    }

    long usedMinutes() {
      return IntStream.range(0, (int) ChronoUnit.MINUTES.between(from, asOf))
          .filter(i -> isOpen(from.plusMinutes(i)))
          .count();
    }
  }
}
