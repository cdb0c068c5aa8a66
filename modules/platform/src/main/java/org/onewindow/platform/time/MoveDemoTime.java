package org.onewindow.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Transactions;

/**
 * 推进演示时间: moves the county's time of a demonstration forward, and lets happen on the way what time
 * itself does, each at its moment: a reminder comes before the end it reminds of, also when a month
 * is passed at once. Two people who move it at once both get at least where they wanted to.
 */
@ApplicationScoped
public class MoveDemoTime {

  /** What lets staff of a demonstration move its time. */
  public static final String PERMISSION = "demo.time";

  /** The furthest that one move goes. */
  public static final Duration FURTHEST = Duration.ofDays(400);

  private static final int MOST_WORKING_DAYS = 250;
  private static final Duration PAST_THE_LIMIT = Duration.ofSeconds(1);

  private final DemoTime demoTime;
  private final WorkCalendars calendars;
  private final OfficeHours office;
  private final Transactions transactions;
  private final Audit audit;
  private final Iterable<TimedWork> works;

  /** For the container's proxy. */
  protected MoveDemoTime() {
    this(null, null, null, null, null, (Iterable<TimedWork>) null);
  }

  @Inject
  MoveDemoTime(
      DemoTime demoTime,
      WorkCalendars calendars,
      OfficeHours office,
      Transactions transactions,
      Audit audit,
      @Any Instance<TimedWork> works) {
    this(demoTime, calendars, office, transactions, audit, (Iterable<TimedWork>) works);
  }

  public MoveDemoTime(
      DemoTime demoTime,
      WorkCalendars calendars,
      OfficeHours office,
      Transactions transactions,
      Audit audit,
      Iterable<TimedWork> works) {
    this.demoTime = demoTime;
    this.calendars = calendars;
    this.office = office;
    this.transactions = transactions;
    this.audit = audit;
    this.works = works;
  }

  /**
   * How far forward; exactly one of the three.
   *
   * @param workingDays to the same time of day so many working days later
   * @param hours so many hours, by day and night
   * @param until a moment on the hall's own clock
   */
  public record Forward(Integer workingDays, Integer hours, LocalDateTime until) {

    private List<Object> given() {
      return java.util.stream.Stream.of(
              Optional.ofNullable(workingDays),
              Optional.ofNullable(hours),
              Optional.ofNullable(until))
          .flatMap(Optional::stream)
          .map(Object.class::cast)
          .toList();
    }
  }

  /**
   * Moves, and returns when what fell due on the way is done.
   *
   * @throws NotFound {@code NOTHING_HERE} outside demo mode
   * @throws org.onewindow.kernel.refusal.Refused {@code DEMO_TIME_ONE_OF}, {@code
   *     DEMO_TIME_NOT_FORWARD}, {@code DEMO_TIME_TOO_FAR} or {@code DEMO_TIME_YEAR_UNKNOWN}, at the
   *     field
   */
  @Permitted(PERMISSION)
  public void by(Forward forward) {
    if (!demoTime.isOffered()) {
      throw new NotFound(Refusal.of("NOTHING_HERE"));
    }
    demoTime.refresh();
    Instant from = demoTime.now();
    Instant to = target(forward, from);
    transactions.inNew(
        () ->
            audit.record(
                AuditEntry.of("demo.time", "demo", "time")
                    .with(Map.of("from", seconds(from), "to", seconds(to)))));
    Instant at = from;
    while (at.isBefore(to)) {
      at = nextStop(at, to);
      stop(at);
    }
  }

  private Instant nextStop(Instant at, Instant to) {
    Instant stop = to;
    for (TimedWork work : works) {
      Instant due = work.nextDue(at).map(d -> d.plus(PAST_THE_LIMIT)).orElse(to);
      stop = due.isBefore(stop) ? due : stop;
    }
    return stop;
  }

  private void stop(Instant at) {
    transactions.inNew(() -> demoTime.reach(at));
    demoTime.refresh();
    works.forEach(TimedWork::catchUp);
  }

  private Instant target(Forward forward, Instant from) {
    if (forward.given().size() != 1) {
      throw Refusal.of("DEMO_TIME_ONE_OF").at("until").raise();
    }
    if (forward.workingDays() != null) {
      mustBeWithin(forward.workingDays(), MOST_WORKING_DAYS, "workingDays");
      return workingDays(forward.workingDays(), from);
    }
    if (forward.hours() != null) {
      mustBeWithin(forward.hours(), FURTHEST.toHours(), "hours");
      return from.plus(Duration.ofHours(forward.hours()));
    }
    Instant until = forward.until().atZone(office.zone()).toInstant();
    if (!until.isAfter(from)) {
      throw Refusal.of("DEMO_TIME_NOT_FORWARD").at("until").raise();
    }
    if (until.isAfter(from.plus(FURTHEST))) {
      throw Refusal.of("DEMO_TIME_TOO_FAR", FURTHEST.toDays()).at("until").raise();
    }
    return until;
  }

  private static void mustBeWithin(int given, long most, String field) {
    if (given < 1) {
      throw Refusal.of("NUMBER_TOO_SMALL", 1).at(field).raise();
    }
    if (given > most) {
      throw Refusal.of("NUMBER_TOO_LARGE", most).at(field).raise();
    }
  }

  private Instant workingDays(int days, Instant from) {
    WorkCalendar calendar = calendars.current();
    ZonedDateTime local = from.atZone(office.zone());
    LocalDate day = local.toLocalDate();
    for (int i = 0; i < days; i++) {
      day = calendar.nextWorkingDay(day);
    }
    if (!calendar.knows(local.toLocalDate(), day)) {
      throw Refusal.of("DEMO_TIME_YEAR_UNKNOWN", day.getYear()).at("workingDays").raise();
    }
    return local.with(day).toInstant();
  }

  private static String seconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
