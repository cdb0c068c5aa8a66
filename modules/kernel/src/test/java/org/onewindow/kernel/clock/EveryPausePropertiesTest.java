package org.onewindow.kernel.clock;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.kernel.time.DayKind;
import org.onewindow.kernel.time.WorkCalendar;
import org.quicktheories.core.Gen;

/** Whole lives with pauses of every kind, extensions, corrections, make-up weeks and year ends. */
class EveryPausePropertiesTest {

  private static final Map<LocalDate, DayKind> ANNOUNCED =
      County.announced().stream().collect(Collectors.toMap(CalendarDay::date, CalendarDay::kind));

  private static final List<LocalDate> MAKE_UP_DAYS =
      ANNOUNCED.entrySet().stream()
          .filter(e -> e.getValue() == DayKind.WORK)
          .map(Map.Entry::getKey)
          .sorted()
          .toList();

  private static final Gen<LocalDateTime> MOMENTS =
      integers()
          .between(0, 2 * 365 * 24 * 60)
          .map(LocalDateTime.parse("2024-01-01T00:00")::plusMinutes);
  private static final Gen<Integer> AMOUNTS = integers().between(1, 30);

  /** A special procedure: minutes until it begins, minutes it takes, and which clocks go on. */
  private record Special(int gap, int length, boolean statutoryRuns, boolean promisedRuns) {}

  private static final Gen<List<Special>> SPECIALS =
      lists()
          .of(
              integers()
                  .between(0, 6 * 24 * 60)
                  .zip(
                      integers().between(0, 12 * 24 * 60),
                      integers().between(0, 3),
                      (gap, length, flags) ->
                          new Special(gap, length, (flags & 1) == 1, (flags & 2) == 2)))
          .ofSizeBetween(0, 5);

  private static Instant instant(LocalDateTime local) {
    return local.atZone(County.ZONE).toInstant();
  }

  private static List<ClockEvent> life(LocalDateTime from, List<Special> specials) {
    List<ClockEvent> events = new ArrayList<>();
    events.add(new ClockEvent.Received(instant(from)));
    events.add(new ClockEvent.Accepted(instant(from)));
    LocalDateTime at = from;
    for (Special special : specials) {
      at = at.plusMinutes(special.gap());
      events.add(
          new ClockEvent.SpecialStarted(
              instant(at), "检验", special.statutoryRuns(), special.promisedRuns()));
      at = at.plusMinutes(special.length());
      events.add(new ClockEvent.SpecialEnded(instant(at)));
    }
    return events;
  }

  private static LocalDateTime end(LocalDateTime from, List<Special> specials) {
    return from.plusMinutes(specials.stream().mapToLong(s -> s.gap() + s.length()).sum());
  }

  private static ClockReadings read(int promised, List<ClockEvent> events, Instant asOf) {
    return StatutoryClock.read(
        County.promising(promised, LimitUnit.WORKING_DAY),
        County.OFFICE,
        County.CALENDAR,
        events,
        asOf);
  }

  private static boolean works(LocalDate day) {
    DayKind kind = ANNOUNCED.get(day);
    return kind == null
        ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
        : kind == DayKind.WORK;
  }

  /** The nth day that counts, by a list of days and not by the clock. */
  private static LocalDate nth(
      LocalDateTime from, List<Special> specials, boolean statutory, int amount) {
    List<LocalDateTime[]> pauses = new ArrayList<>();
    LocalDateTime at = from;
    for (Special special : specials) {
      LocalDateTime begin = at.plusMinutes(special.gap());
      at = begin.plusMinutes(special.length());
      if (!(statutory ? special.statutoryRuns() : special.promisedRuns())) {
        pauses.add(new LocalDateTime[] {begin, at});
      }
    }
    return IntStream.rangeClosed(1, 600)
        .mapToObj(i -> from.toLocalDate().plusDays(i))
        .filter(EveryPausePropertiesTest::works)
        .filter(
            day -> {
              LocalDateTime closing = day.atTime(17, 0);
              return pauses.stream()
                  .noneMatch(p -> !closing.isBefore(p[0]) && closing.isBefore(p[1]));
            })
        .skip(amount - 1L)
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("ACC-019 任何特别程序的组合：每只时钟只被标明不计入它的那些暂停，与逐日清点一致")
  void everyKindOfPause() {
    qt().forAll(MOMENTS, AMOUNTS, SPECIALS)
        .check(
            (from, amount, specials) -> {
              ClockReadings clocks =
                  read(amount, life(from, specials), instant(end(from, specials)));
              return clocks.promised().due().equals(nth(from, specials, false, amount))
                  && clocks.statutory().due().equals(nth(from, specials, true, 20));
            });
  }

  @Test
  @DisplayName("ACC-021 延长几日，与时限本来就多几日完全一样，暂停照旧；只加长点到的那只时钟")
  void anExtensionIsALongerLimit() {
    qt().forAll(MOMENTS, AMOUNTS, integers().between(0, 20), SPECIALS)
        .check(
            (from, amount, more, specials) -> {
              Instant asOf = instant(end(from, specials));
              List<ClockEvent> extended = life(from, List.of());
              extended.add(
                  new ClockEvent.Extended(instant(from), more, Set.of(ClockName.PROMISED)));
              List<ClockEvent> whole = life(from, specials);
              extended.addAll(whole.subList(2, whole.size()));
              ClockReadings longer = read(amount, extended, asOf);
              ClockReadings plain = read(amount + more, whole, asOf);
              return longer.promised().due().equals(plain.promised().due())
                  && longer.promised().used() == plain.promised().used()
                  && longer.statutory().equals(plain.statutory());
            });
  }

  @Test
  @DisplayName("ACC-015 补正之后的沉默：从交齐之日起另数五日，补正期间多长都一样")
  void silenceAfterCorrections() {
    qt().forAll(MOMENTS, integers().between(0, 3 * 24 * 60), integers().between(0, 60 * 24 * 60))
        .check(
            (from, told, awaited) -> {
              LocalDate fifth = nth(from, List.of(), true, 5);
              LocalDateTime notice = from.plusMinutes(told);
              if (notice.isAfter(fifth.atTime(17, 0))) {
                return true;
              }
              LocalDateTime complete = notice.plusMinutes(awaited);
              List<ClockEvent> events =
                  List.of(
                      new ClockEvent.Received(instant(from)),
                      new ClockEvent.CorrectionNoticed(instant(notice)),
                      new ClockEvent.Corrected(instant(complete)));
              LocalDateTime due = nth(complete, List.of(), true, 5).atTime(17, 0);
              ClockReadings before = read(5, events, instant(due));
              ClockReadings after = read(5, events, instant(due.plusSeconds(1)));
              return before.acceptance().state() != ClockState.DEEMED
                  && after.acceptance().state() == ClockState.DEEMED
                  && after.statutory().startedAt().toInstant().equals(instant(complete));
            });
  }

  @Test
  @DisplayName("ACC-001 调休的周：上班的周末正好算一日，放假的工作日一日也不算，暂停跨过调休也一样")
  void makeUpWeeks() {
    Gen<LocalDateTime> around =
        integers()
            .between(0, MAKE_UP_DAYS.size() - 1)
            .zip(
                integers().between(-12 * 24 * 60, 2 * 24 * 60),
                (which, minutes) ->
                    MAKE_UP_DAYS.get(which).atTime(LocalTime.NOON).plusMinutes(minutes));
    qt().forAll(around, integers().between(1, 12), SPECIALS)
        .check(
            (from, amount, specials) -> {
              ClockReading clock =
                  read(amount, life(from, specials), instant(end(from, specials))).promised();
              Map<LocalDate, Boolean> counted = new HashMap<>();
              clock.days().forEach(d -> counted.put(d.date(), d.counted()));
              return clock.due().equals(nth(from, specials, false, amount))
                  && counted.entrySet().stream().allMatch(e -> !e.getValue() || works(e.getKey()))
                  && counted.values().stream().filter(c -> c).count() == amount;
            });
  }

  @Test
  @DisplayName("ACC-026 跨过几个年末：凡看到的日子都在已公布的年份，时钟就不是暂定，公布以后也不再变")
  void provisionalYears() {
    List<CalendarDay> announced = County.announced();
    Gen<LocalDateTime> autumn =
        integers()
            .between(0, 120 * 24 * 60)
            .map(LocalDateTime.parse("2024-09-15T00:00")::plusMinutes);
    qt().forAll(autumn, AMOUNTS, SPECIALS)
        .check(
            (from, amount, specials) -> {
              WorkCalendar early =
                  WorkCalendar.of(
                      announced.stream().filter(d -> d.date().getYear() == 2024).toList(),
                      Set.of(2024));
              List<ClockEvent> events = life(from, specials);
              Instant asOf = instant(end(from, specials));
              ClockRule rule = County.promising(amount, LimitUnit.WORKING_DAY);
              ClockReading guessed =
                  StatutoryClock.read(rule, County.OFFICE, early, events, asOf).promised();
              ClockReading known = read(amount, events, asOf).promised();
              boolean within = guessed.due().getYear() == 2024;
              return guessed.provisional() != within
                  && !known.provisional()
                  && (!within || guessed.due().equals(known.due()));
            });
  }

  @Test
  @DisplayName("ACC-025 另立的期限（补正、容缺）与逐日清点一致，什么也不能使它暂停")
  void limitsOfTheirOwn() {
    qt().forAll(MOMENTS, integers().between(1, 120))
        .check(
            (from, amount) -> {
              LimitReading limit =
                  LimitReading.of(
                      TimeLimit.workingDays(amount), County.OFFICE, County.CALENDAR, instant(from));
              LocalDate due = nth(from, List.of(), true, amount);
              return limit.due().equals(due)
                  && limit.dueAt().toInstant().equals(instant(due.atTime(17, 0)));
            });
  }

  @Test
  @DisplayName("ACC-017 沉默以后补记的告知、受理，在任何时刻都不能使期限变晚")
  void silenceCannotBeUndone() {
    qt().forAll(MOMENTS, integers().between(1, 30 * 24 * 60))
        .check(
            (from, late) -> {
              LocalDateTime due = nth(from, List.of(), true, 5).atTime(17, 0);
              LocalDateTime recorded = due.plusMinutes(late);
              Instant asOf = instant(recorded.plusDays(1));
              List<ClockEvent> silent = List.of(new ClockEvent.Received(instant(from)));
              List<ClockEvent> accepted =
                  List.of(
                      new ClockEvent.Received(instant(from)),
                      new ClockEvent.Accepted(instant(recorded)));
              List<ClockEvent> noticed =
                  List.of(
                      new ClockEvent.Received(instant(from)),
                      new ClockEvent.CorrectionNoticed(instant(recorded)));
              ClockReading statutory = read(5, silent, asOf).statutory();
              return statutory.due().equals(read(5, accepted, asOf).statutory().due())
                  && statutory.due().equals(read(5, noticed, asOf).statutory().due());
            });
  }
}
