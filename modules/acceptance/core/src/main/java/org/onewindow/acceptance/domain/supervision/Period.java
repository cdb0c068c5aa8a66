package org.onewindow.acceptance.domain.supervision;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The days a board looks at.
 *
 * @param span how long
 * @param from first day
 * @param to last day, counted too
 */
public record Period(Span span, LocalDate from, LocalDate to) {

  /** A day, a week from Monday, a month. */
  public enum Span {
    DAY,
    WEEK,
    MONTH
  }

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " … " + to);
    }
  }

  /** The period of a span that a day lies in. */
  public static Period of(Span span, LocalDate day) {
    return switch (span) {
      case DAY -> new Period(span, day, day);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Period(span, monday, monday.plusDays(6));
      }
      case MONTH ->
          new Period(span, day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
    };
  }

  public Period before() {
    return of(span, from.minusDays(1));
  }

  public Period after() {
    return of(span, to.plusDays(1));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public List<LocalDate> days() {
    return from.datesUntil(to.plusDays(1)).toList();
  }

  public int length() {
    return (int) ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** First moment. */
  public Instant begin(ZoneId zone) {
    return from.atStartOfDay(zone).toInstant();
  }

  /** First moment that is outside again. */
  public Instant end(ZoneId zone) {
    return to.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
