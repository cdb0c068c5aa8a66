package org.onewindow.kernel.clock;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;

/**
 * Reads the four clocks of a case: when it is due, what was used of the limit, and why, day by day.
 *
 * <p>A pure function (行政许可法 art. 32, 42–45, 82; 民法典 art. 200–203): the same ledger, rule, hours and
 * calendar give the same answer for ever. Where the text of the rules leaves a choice, this is the
 * one taken:
 *
 * <ul>
 *   <li>Events after {@code asOf} have not happened yet: they are checked for their order and form
 *       and otherwise left out.
 *   <li>A limit of zero days (当场) ends at the first closing of a working day that is not before the
 *       event, at which the clock is running.
 *   <li>Whether a pause holds a day is decided at that day's closing alone: one that begins after
 *       closing leaves the day counted, one that ends after closing does not give it back.
 *   <li>Limits in natural days, months and years are moved by each day at whose closing they are
 *       paused, and end on a working day at whose closing they run. Which days are {@code counted}
 *       is said in working days for every unit.
 *   <li>An extension adds units of the limit itself.
 *   <li>Hours are counted in whole minutes; the seconds of events are cut off.
 *   <li>A clock that is paused is PAUSED, even if its limit had run out before the pause; see
 *       {@link ClockReading#isPastDue}.
 *   <li>A special procedure must end before another begins, and before the decision.
 * </ul>
 */
public final class StatutoryClock {

  private static final int MOST_EVENTS = 200;
  private static final int LONGEST_KIND = 100;
  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
  private static final Set<ClockName> EXTENSIBLE = ClockEvent.Extended.BOTH;

  private final ClockRule rule;
  private final OfficeHours office;
  private final WorkCalendar calendar;

  private StatutoryClock(ClockRule rule, OfficeHours office, WorkCalendar calendar) {
    this.rule = rule;
    this.office = office;
    this.calendar = calendar;
  }

  /**
   * @param rule the limits of the matter
   * @param office the hall's hours
   * @param calendar working days
   * @param events in order of time; events of the same moment in the order they happened
   * @param asOf the moment the clocks are read at
   * @throws org.onewindow.kernel.refusal.Refused at {@code events[i]}, counted from 0, with the
   *     event's place counted from 1 and its type as arguments: {@code CLOCK_EVENT_OUT_OF_TIME},
   *     {@code CLOCK_EVENT_BEFORE_RECEIPT}, {@code CLOCK_EVENT_IN_SPECIAL_PROCEDURE}, {@code
   *     CLOCK_EVENT_AFTER_WAITING …}, {@code CLOCK_MOMENT_RANGE}, {@code CLOCK_EXTENSION_NEGATIVE},
   *     {@code CLOCK_EXTENSION_TOO_LARGE}, {@code CLOCK_EXTENSION_CLOCKS}, {@code
   *     CLOCK_SPECIAL_KIND}; or {@code CLOCK_EVENTS_TOO_MANY}, {@code CLOCK_TOO_FAR}
   */
  public static ClockReadings read(
      ClockRule rule,
      OfficeHours office,
      WorkCalendar calendar,
      List<ClockEvent> events,
      Instant asOf) {
    return new StatutoryClock(rule, office, calendar).read(List.copyOf(events), asOf);
  }

  private ClockReadings read(List<ClockEvent> events, Instant asOf) {
    requireForm(events, asOf);
    Function<Instant, Counting> acceptance =
        start -> count(TimeLimit.workingDays(rule.acceptanceDays()), start, List.of());
    Ledger ledger = Ledger.read(events, asOf, acceptance);
    List<ClockEvent> happened = events.stream().filter(e -> !e.at().isAfter(asOf)).toList();
    if (happened.size() < events.size()) {
      ledger = Ledger.read(happened, asOf, acceptance);
    }
    return new ClockReadings(
        List.of(
            acceptance(ledger, asOf),
            decision(ClockName.STATUTORY, rule.statutory(), ledger, asOf),
            decision(ClockName.PROMISED, rule.promised(), ledger, asOf),
            delivery(ledger, asOf)));
  }

  private ClockReading acceptance(Ledger ledger, Instant asOf) {
    if (ledger.opened() == null) {
      return ClockReading.notStarted(ClockName.ACCEPTANCE);
    }
    Counting counting =
        count(TimeLimit.workingDays(rule.acceptanceDays()), ledger.opened(), List.of());
    if (ledger.isDeemed()) {
      return reading(
          ClockName.ACCEPTANCE, ClockState.DEEMED, ledger.opened(), counting, counting.dueAt());
    }
    return judge(
        ClockName.ACCEPTANCE, ledger.opened(), counting, ledger.acceptanceStopped(), false, asOf);
  }

  private ClockReading decision(ClockName name, TimeLimit limit, Ledger ledger, Instant asOf) {
    if (ledger.acceptedFrom() == null) {
      return ClockReading.notStarted(name);
    }
    TimeLimit extended = new TimeLimit(limit.amount() + ledger.extension(name), limit.unit());
    Counting counting = count(extended, ledger.acceptedFrom(), ledger.pauses(name, asOf));
    return judge(
        name, ledger.acceptedFrom(), counting, ledger.decided(), ledger.isPaused(name), asOf);
  }

  private ClockReading delivery(Ledger ledger, Instant asOf) {
    if (ledger.decided() == null) {
      return ClockReading.notStarted(ClockName.DELIVERY);
    }
    Counting counting =
        count(TimeLimit.workingDays(rule.deliveryDays()), ledger.decided(), List.of());
    return judge(ClockName.DELIVERY, ledger.decided(), counting, ledger.delivered(), false, asOf);
  }

  private Counting count(TimeLimit limit, Instant start, List<Pause> pauses) {
    return new Counting(office, calendar, rule.nonWorkingDayReceipt(), limit, start, pauses);
  }

  private static ClockReading judge(
      ClockName name,
      Instant start,
      Counting counting,
      Instant stopped,
      boolean paused,
      Instant asOf) {
    if (stopped != null) {
      ClockState state = stopped.isAfter(counting.dueAt()) ? ClockState.MISSED : ClockState.MET;
      return reading(name, state, start, counting, stopped);
    }
    if (paused) {
      return reading(name, ClockState.PAUSED, start, counting, asOf);
    }
    ClockState state = asOf.isAfter(counting.dueAt()) ? ClockState.OVERDUE : ClockState.RUNNING;
    return reading(name, state, start, counting, asOf);
  }

  private static ClockReading reading(
      ClockName name, ClockState state, Instant start, Counting counting, Instant end) {
    return new ClockReading(
        name,
        state,
        counting.inOffset(start),
        counting.due(),
        counting.inOffset(counting.dueAt()),
        counting.used(end),
        counting.paused(),
        counting.provisional(),
        counting.days());
  }

  // ---- the form of what comes in ----

  private void requireForm(List<ClockEvent> events, Instant asOf) {
    if (events.size() > MOST_EVENTS) {
      throw Refusal.of("CLOCK_EVENTS_TOO_MANY", MOST_EVENTS).at("events").raise();
    }
    if (isOutOfRange(asOf)) {
      throw Refusal.of("CLOCK_AS_OF_RANGE").at("asOf").raise();
    }
    Instant before = EARLIEST;
    int statutory = rule.statutory().amount();
    int promised = rule.promised().amount();
    for (int i = 0; i < events.size(); i++) {
      ClockEvent event = events.get(i);
      require(!isOutOfRange(event.at()), "CLOCK_MOMENT_RANGE", i, event);
      require(!event.at().isBefore(before), "CLOCK_EVENT_OUT_OF_TIME", i, event);
      before = event.at();
      if (event instanceof ClockEvent.SpecialStarted special) {
        int length = special.kind().length();
        require(length > 0 && length <= LONGEST_KIND, "CLOCK_SPECIAL_KIND", i, event);
      }
      if (event instanceof ClockEvent.Extended extended) {
        require(extended.days() >= 0, "CLOCK_EXTENSION_NEGATIVE", i, event);
        require(
            !extended.clocks().isEmpty() && EXTENSIBLE.containsAll(extended.clocks()),
            "CLOCK_EXTENSION_CLOCKS",
            i,
            event);
        statutory = lengthened(statutory, ClockName.STATUTORY, rule.statutory(), extended, i);
        promised = lengthened(promised, ClockName.PROMISED, rule.promised(), extended, i);
      }
    }
  }

  private static int lengthened(
      int amount, ClockName clock, TimeLimit limit, ClockEvent.Extended extended, int index) {
    if (!extended.clocks().contains(clock)) {
      return amount;
    }
    long longer = (long) amount + extended.days();
    require(longer <= limit.unit().most(), "CLOCK_EXTENSION_TOO_LARGE", index, extended);
    return (int) longer;
  }

  private static boolean isOutOfRange(Instant moment) {
    return moment.isBefore(EARLIEST) || moment.isAfter(LATEST);
  }

  private static void require(boolean holds, String code, int index, ClockEvent event) {
    if (!holds) {
      throw Refusal.of(code, index + 1, event.type()).at("events[" + index + "]").raise();
    }
  }
}
