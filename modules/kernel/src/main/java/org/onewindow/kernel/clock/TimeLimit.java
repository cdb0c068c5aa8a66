package org.onewindow.kernel.clock;

import java.util.Objects;
import org.onewindow.kernel.refusal.Refusal;

/**
 * A limit as the implementation list states it.
 *
 * @param amount zero means on the spot (当场)
 * @param unit what is counted
 */
public record TimeLimit(int amount, LimitUnit unit) {

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code CLOCK_AMOUNT_NEGATIVE} or {@code
   *     CLOCK_AMOUNT_TOO_LARGE}, at {@code amount}
   */
  public TimeLimit {
    Objects.requireNonNull(unit, "unit");
    if (amount < 0) {
      throw Refusal.of("CLOCK_AMOUNT_NEGATIVE", amount).at("amount").raise();
    }
    if (amount > unit.most()) {
      throw Refusal.of("CLOCK_AMOUNT_TOO_LARGE", amount, unit.most()).at("amount").raise();
    }
  }

  public static TimeLimit workingDays(int amount) {
    return new TimeLimit(amount, LimitUnit.WORKING_DAY);
  }
}
