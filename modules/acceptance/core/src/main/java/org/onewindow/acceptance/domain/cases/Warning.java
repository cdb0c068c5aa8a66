package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.Objects;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;

/**
 * 预警: one clock of a case turns yellow or red. Given once for each limit; a limit that is moved, by
 * an extension or by a corrected calendar, is another limit.
 *
 * @param clock which of the four, or the days of a hearing
 * @param level how much it presses
 * @param due the end of the limit it warns of
 * @param at the last moment at which it is not yet so; follows from the ledger and the calendar
 */
public record Warning(Pressing clock, Level level, Instant due, Instant at) {

  /** 黄牌, 红牌. */
  public enum Level {
    /** The last working day before the end has closed. */
    YELLOW,
    /** The limit has passed. */
    RED
  }

  public Warning {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(at, "at");
  }

  /** The end of a limit. */
  static Warning red(Pressing clock, Instant due) {
    return new Warning(clock, Level.RED, due, due);
  }

  public boolean hasCome(Instant now) {
    return now.isAfter(at);
  }
}
