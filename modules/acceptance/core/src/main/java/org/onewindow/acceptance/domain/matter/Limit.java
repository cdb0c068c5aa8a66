package org.onewindow.acceptance.domain.matter;

import java.util.Objects;
import org.onewindow.kernel.clock.LimitUnit;

/**
 * A time limit as the implementation list states it (法定办结时限, 承诺办结时限).
 *
 * @param amount zero means "on the spot" (当场) and goes with {@link LimitUnit#WORKING_DAY}
 * @param unit a limit without a unit does not exist
 */
public record Limit(int amount, LimitUnit unit) {

  /** 当场: while the applicant waits. */
  public static final Limit ON_THE_SPOT = new Limit(0, LimitUnit.WORKING_DAY);

  public Limit {
    if (amount < 0) {
      throw new IllegalArgumentException("A limit is never negative: " + amount);
    }
    Objects.requireNonNull(unit, "unit");
  }

  public boolean isOnTheSpot() {
    return amount == 0;
  }

  /**
   * How this limit stands to another one. Limits in hours and days of work are compared as hours of
   * work, seven to eight a day; all others as ranges of calendar days, because weekends and
   * holidays stretch working days.
   */
  public Comparison comparedWith(Limit other) {
    if (unit == other.unit || amount == 0 || other.amount == 0) {
      return amount <= other.amount ? Comparison.NOT_LONGER : Comparison.LONGER;
    }
    boolean workOnly = isOfWork() && other.isOfWork();
    Range mine = workOnly ? workingHours() : calendarDays();
    Range theirs = workOnly ? other.workingHours() : other.calendarDays();
    if (mine.least > theirs.most) {
      return Comparison.LONGER;
    }
    return mine.most <= theirs.least ? Comparison.NOT_LONGER : Comparison.UNCERTAIN;
  }

  private boolean isOfWork() {
    return unit == LimitUnit.WORKING_HOUR || unit == LimitUnit.WORKING_DAY;
  }

  private Range workingHours() {
    return unit == LimitUnit.WORKING_HOUR
        ? new Range(amount, amount)
        : new Range(7L * amount, 8L * amount);
  }

  private Range calendarDays() {
    return switch (unit) {
      case WORKING_HOUR -> new Range(amount / 8, stretched((amount + 6L) / 7));
      // make-up weekends allow any number of working days in a row
      case WORKING_DAY -> new Range(amount, stretched(amount));
      case NATURAL_DAY -> new Range(amount, amount);
      case MONTH -> new Range(28L * amount, 31L * amount);
      case YEAR -> new Range(365L * amount, 366L * amount);
    };
  }

  /** Weekends, and a long holiday of nine days in each sixty working days. */
  private static long stretched(long workingDays) {
    return (workingDays * 7 + 4) / 5 + 2 + 9 * (1 + workingDays / 60);
  }

  private record Range(long least, long most) {}

  /** The answer of {@link #comparedWith}. */
  public enum Comparison {
    /** Never ends later than the other, whatever the calendar. */
    NOT_LONGER,
    /** Always ends later. */
    LONGER,
    /** Depends on weekends and holidays; a person has to look. */
    UNCERTAIN
  }
}
