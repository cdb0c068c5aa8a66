package org.onewindow.kernel.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.DayReason;
import org.onewindow.kernel.time.DayStatus;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.Session;
import org.onewindow.kernel.time.WorkCalendar;

/**
 * Counts the days or minutes of one limit that was opened at one moment and stood still during some
 * pauses. A day counts when it is a working day after the day of the start, and the clock is
 * running at that day's closing.
 */
final class Counting {

  /** Farther than this from its start a deadline is not looked for. */
  private static final int MOST_YEARS = 60;

  private final OfficeHours office;
  private final WorkCalendar calendar;
  private final NonWorkingDayReceipt receipt;
  private final TimeLimit limit;
  private final Instant start;
  private final List<Pause> pauses;
  private final LocalDate startDay;
  private final LocalDate horizon;
  private final Instant dueAt;
  private final LocalDate due;

  /** The deadline is computed at once. */
  Counting(
      OfficeHours office,
      WorkCalendar calendar,
      NonWorkingDayReceipt receipt,
      TimeLimit limit,
      Instant start,
      List<Pause> pauses) {
    this.office = office;
    this.calendar = calendar;
    this.receipt = receipt;
    this.limit = limit;
    this.start = start;
    this.pauses = pauses;
    LocalDate day = office.dayOf(start);
    this.startDay =
        receipt == NonWorkingDayReceipt.NEXT_WORKING_DAY ? calendar.workingDayFrom(day) : day;
    this.horizon = startDay.plusYears(MOST_YEARS);
    if (limit.unit() == LimitUnit.WORKING_HOUR) {
      this.dueAt = minuteReached();
      this.due = office.dayOf(dueAt);
    } else {
      this.due = lastDay();
      this.dueAt = closing(due);
    }
  }

  LocalDate due() {
    return due;
  }

  Instant dueAt() {
    return dueAt;
  }

  OffsetDateTime inOffset(Instant moment) {
    return moment.atZone(office.zone()).toOffsetDateTime();
  }

  // ---- the last day ----

  private LocalDate lastDay() {
    if (limit.amount() == 0) {
      return onTheSpot();
    }
    return switch (limit.unit()) {
      case WORKING_DAY -> nthCountedDay(limit.amount());
      case NATURAL_DAY -> naturalEnd(startDay.plusDays(limit.amount()));
      case MONTH -> naturalEnd(startDay.plusMonths(limit.amount()));
      case YEAR -> naturalEnd(startDay.plusYears(limit.amount()));
      case WORKING_HOUR -> throw new IllegalStateException("Hours have no last day of their own");
    };
  }

  /**
   * 当场: the first closing of a working day that is not before the event. So it is the day itself
   * during opening hours, and a limit never ends before it began.
   */
  private LocalDate onTheSpot() {
    LocalDate day = startDay;
    while (closing(day).isBefore(start) || !counts(day)) {
      day = next(day);
    }
    return day;
  }

  private LocalDate nthCountedDay(int n) {
    LocalDate day = startDay;
    int left = n;
    while (left > 0) {
      day = next(day);
      if (counts(day)) {
        left--;
      }
    }
    return day;
  }

  /**
   * Moves the last day of a limit in days of the calendar by the whole days paused, and on to the
   * next working day (民法典 art. 203) on which the clock is running.
   */
  private LocalDate naturalEnd(LocalDate unpaused) {
    long left = ChronoUnit.DAYS.between(startDay, unpaused);
    LocalDate day = startDay;
    while (left > 0) {
      day = next(day);
      if (pausedAtClosing(day) == null) {
        left--;
      }
    }
    while (!counts(day)) {
      day = next(day);
    }
    return day;
  }

  private LocalDate next(LocalDate day) {
    if (day.isAfter(horizon)) {
      throw Refusal.of("CLOCK_TOO_FAR", MOST_YEARS).raise();
    }
    return day.plusDays(1);
  }

  private Instant closing(LocalDate day) {
    return office.closing(day).toInstant();
  }

  private boolean counts(LocalDate day) {
    return calendar.isWorkingDay(day) && pausedAtClosing(day) == null;
  }

  private Pause pausedAtClosing(LocalDate day) {
    if (pauses.isEmpty()) {
      return null;
    }
    Instant closing = closing(day);
    int i = firstPauseAfter(closing);
    return i < pauses.size() && pauses.get(i).holds(closing) ? pauses.get(i) : null;
  }

  /** The place of the first pause that ends after a moment; they follow each other in time. */
  private int firstPauseAfter(Instant moment) {
    int low = 0;
    int high = pauses.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (pauses.get(middle).to().isAfter(moment)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  // ---- minutes ----

  private Instant minuteReached() {
    long left = limit.amount() * 60L;
    LocalDate day = office.dayOf(start);
    while (true) {
      for (Pause free : open(day)) {
        long minutes = ChronoUnit.MINUTES.between(free.from(), free.to());
        if (left <= minutes) {
          return free.from().plus(left, ChronoUnit.MINUTES);
        }
        left -= minutes;
      }
      day = next(day);
    }
  }

  /** The stretches of a day in which minutes count, each at least one minute long. */
  private List<Pause> open(LocalDate day) {
    List<Pause> stretches = new ArrayList<>();
    if (!calendar.isWorkingDay(day)) {
      return stretches;
    }
    for (Session session : office.sessions()) {
      Instant from = later(office.begin(session, day), minute(start));
      Instant to = office.end(session, day);
      for (int i = firstPauseAfter(from);
          i < pauses.size() && pauses.get(i).from().isBefore(to);
          i++) {
        add(stretches, from, minute(pauses.get(i).from()));
        from = later(from, minute(pauses.get(i).to()));
      }
      add(stretches, from, to);
    }
    return stretches;
  }

  private static void add(List<Pause> stretches, Instant from, Instant to) {
    if (ChronoUnit.MINUTES.between(from, to) > 0) {
      stretches.add(new Pause(from, to, ""));
    }
  }

  private static Instant minute(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MINUTES);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  // ---- what is shown beside the deadline ----

  /** Counted days whose closing is not after {@code end}; minutes for hours. */
  long used(Instant end) {
    long used = 0;
    LocalDate last = office.dayOf(end);
    if (limit.unit() == LimitUnit.WORKING_HOUR) {
      for (LocalDate day = office.dayOf(start); !day.isAfter(last); day = day.plusDays(1)) {
        for (Pause free : open(day)) {
          Instant to = earlier(free.to(), minute(end));
          used += Math.max(0, ChronoUnit.MINUTES.between(free.from(), to));
        }
      }
      return used;
    }
    for (LocalDate day = startDay.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      if (!closing(day).isAfter(end) && counts(day)) {
        used++;
      }
    }
    return used;
  }

  /** Working days that would have counted but for a pause. */
  int paused() {
    int paused = 0;
    for (Pause pause : pauses) {
      LocalDate last = office.dayOf(pause.to());
      LocalDate first = office.dayOf(pause.from());
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
        if (day.isAfter(startDay) && calendar.isWorkingDay(day) && pause.holds(closing(day))) {
          paused++;
        }
      }
    }
    return paused;
  }

  /** Whether the deadline rests on a year whose holidays are not known. */
  boolean provisional() {
    LocalDate from = startDay.plusDays(1);
    if (limit.amount() == 0
        || limit.unit() == LimitUnit.WORKING_HOUR
        || receipt == NonWorkingDayReceipt.NEXT_WORKING_DAY) {
      from = office.dayOf(start);
    }
    return !calendar.knows(from, due);
  }

  /** From the day after the start to the due day. */
  List<CountedDay> days() {
    List<CountedDay> days = new ArrayList<>();
    for (LocalDate day = startDay.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
      days.add(explain(day));
    }
    return days;
  }

  private CountedDay explain(LocalDate day) {
    DayStatus status = calendar.why(day);
    Pause pause = status.isWorking() ? pausedAtClosing(day) : null;
    if (pause != null) {
      return new CountedDay(day, false, CountedReason.PAUSED, "", pause.kind());
    }
    return new CountedDay(
        day,
        status.isWorking(),
        CountedReason.valueOf(status.reason().name()),
        status.reason() == DayReason.HOLIDAY ? status.holiday() : "",
        "");
  }
}
