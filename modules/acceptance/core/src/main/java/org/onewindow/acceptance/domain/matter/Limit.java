package org.onewindow.acceptance.domain.matter;

import org.onewindow.kernel.clock.LimitUnit;

/**
 * A time limit as the implementation list states it (法定办结时限, 承诺办结时限).
 *
 * @param amount zero means "on the spot" (当场) and goes with {@link LimitUnit#WORKING_DAY}
 * @param unit a limit without a unit does not exist
 */
public record Limit(int amount, LimitUnit unit) {

  public Limit {
    if (amount < 0) {
      throw new IllegalArgumentException("A limit is never negative: " + amount);
    }
    java.util.Objects.requireNonNull(unit, "unit");
  }

  public boolean isOnTheSpot() {
    return amount == 0;
  }
}
