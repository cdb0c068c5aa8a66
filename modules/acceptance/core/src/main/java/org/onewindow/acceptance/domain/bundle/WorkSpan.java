package org.onewindow.acceptance.domain.bundle;

import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.kernel.clock.LimitUnit;

/**
 * A stretch of work in days and hours, as a guide states it before anybody has begun. Two spans are
 * compared with eight hours to the day; what really ends when is for {@link BundleClock}.
 *
 * @param days working days
 * @param hours working hours besides
 */
public record WorkSpan(int days, int hours) implements Comparable<WorkSpan> {

  private static final int HOURS_A_DAY = 8;

  public static final WorkSpan NOTHING = new WorkSpan(0, 0);

  /**
   * @throws IllegalArgumentException for a limit that is not counted in work
   */
  public static WorkSpan of(Limit limit) {
    if (limit.unit() == LimitUnit.WORKING_HOUR) {
      return new WorkSpan(0, limit.amount());
    }
    if (limit.unit() == LimitUnit.WORKING_DAY) {
      return new WorkSpan(limit.amount(), 0);
    }
    throw new IllegalArgumentException("Not counted in work: " + limit);
  }

  public static boolean isWork(Limit limit) {
    return limit.unit() == LimitUnit.WORKING_HOUR || limit.unit() == LimitUnit.WORKING_DAY;
  }

  public WorkSpan plus(WorkSpan other) {
    return new WorkSpan(days + other.days, hours + other.hours);
  }

  private long inHours() {
    return (long) days * HOURS_A_DAY + hours;
  }

  /**
   * Consistent with equals only between spans of the same unit; a day is as long as eight hours.
   */
  @Override
  public int compareTo(WorkSpan other) {
    return Long.compare(inHours(), other.inHours());
  }
}
