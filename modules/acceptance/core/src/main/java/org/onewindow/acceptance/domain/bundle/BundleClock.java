package org.onewindow.acceptance.domain.bundle;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.kernel.clock.ClockEvent;
import org.onewindow.kernel.clock.ClockReading;
import org.onewindow.kernel.clock.ClockRule;
import org.onewindow.kernel.clock.LimitUnit;
import org.onewindow.kernel.clock.NonWorkingDayReceipt;
import org.onewindow.kernel.clock.StatutoryClock;
import org.onewindow.kernel.clock.TimeLimit;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;

/**
 * When a bundle is promised to be done, on the county's calendar. Immutable and thread-safe.
 *
 * <p>However it is reckoned, it never ends later than the law allows: 45 working days where matters
 * are handled together, 60 after the one extension (行政许可法 art. 42 para. 2, ACC-225), nor later than
 * the statutory limit of the lead matter.
 */
public final class BundleClock {

  /** 行政许可法 art. 42 para. 2. */
  public static final int JOINT_DAYS = 45;

  /** 行政许可法 art. 42 para. 2: once, approved by the head of the county government. */
  public static final int JOINT_EXTENSION_DAYS = 15;

  private static final int ANY_DAYS = 1;

  private final WorkCalendar calendar;
  private final OfficeHours office;

  public BundleClock(WorkCalendar calendar, OfficeHours office) {
    this.calendar = calendar;
    this.office = office;
  }

  /**
   * An end.
   *
   * @param at the moment
   * @param provisional whether it runs into a year whose holidays are not announced yet
   */
  public record End(Instant at, boolean provisional) {

    private End orEarlier(End other) {
      return other.at.isBefore(at) ? other : this;
    }

    private End orLater(End other) {
      return other.at.isAfter(at) ? other : this;
    }
  }

  /**
   * When the bundle is promised to be done.
   *
   * @param selection who takes part
   * @param leadStatutory statutory limit of the lead matter
   * @param accepted when it began to run
   */
  public End promised(BundleSelection selection, Limit leadStatutory, Instant accepted) {
    End reckoned =
        switch (selection.plan().promise().policy()) {
          case LONGEST_PATH -> longestPath(selection, accepted);
          case SHORTEST_MEMBER -> after(selection.shortest(), accepted);
          case FIXED -> after(selection.plan().promise().fixed().orElseThrow(), accepted);
        };
    return reckoned.orEarlier(ceiling(accepted, false)).orEarlier(after(leadStatutory, accepted));
  }

  /** When joint handling must be over by law. */
  public End ceiling(Instant accepted, boolean extended) {
    int days = extended ? JOINT_DAYS + JOINT_EXTENSION_DAYS : JOINT_DAYS;
    return after(new Limit(days, LimitUnit.WORKING_DAY), accepted);
  }

  private End longestPath(BundleSelection selection, Instant accepted) {
    End start = new End(accepted, false);
    Map<String, End> ends = new HashMap<>();
    End last = start;
    for (BundleMember member : selection.members()) {
      End ready =
          selection.graph().before(member.key()).stream()
              .map(ends::get)
              .reduce(start, End::orLater);
      End end = after(member.time(), ready.at());
      ends.put(member.key(), end);
      last = last.orLater(end);
    }
    return last;
  }

  /** The end of a limit; a member that takes no time at all ends where it began. */
  private End after(Limit limit, Instant from) {
    if (limit.amount() == 0 && limit.unit() == LimitUnit.WORKING_HOUR) {
      return new End(from, false);
    }
    ClockRule rule =
        new ClockRule(
            ANY_DAYS,
            TimeLimit.workingDays(ANY_DAYS),
            new TimeLimit(limit.amount(), limit.unit()),
            ANY_DAYS,
            NonWorkingDayReceipt.SAME_DAY);
    List<ClockEvent> accepted =
        List.of(new ClockEvent.Received(from), new ClockEvent.Accepted(from));
    ClockReading reading = StatutoryClock.read(rule, office, calendar, accepted, from).promised();
    return new End(reading.dueAt().toInstant(), reading.provisional());
  }
}
