package org.onewindow.kernel.clock;

import java.util.Objects;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * The limits of one matter.
 *
 * @param acceptanceDays working days for accepting, refusing or noticing a correction; 5 by 行政许可法
 *     art. 32
 * @param statutory 法定办结时限
 * @param promised 承诺办结时限
 * @param deliveryDays working days for handing the result out; 10 by 行政许可法 art. 44
 * @param nonWorkingDayReceipt see there
 */
public record ClockRule(
    int acceptanceDays,
    TimeLimit statutory,
    TimeLimit promised,
    int deliveryDays,
    NonWorkingDayReceipt nonWorkingDayReceipt) {

  /**
   * @throws Refused {@code CLOCK_AMOUNT_NEGATIVE} or {@code CLOCK_AMOUNT_TOO_LARGE}, at {@code
   *     acceptanceDays} or {@code deliveryDays}
   */
  public ClockRule {
    Objects.requireNonNull(statutory, "statutory");
    Objects.requireNonNull(promised, "promised");
    Objects.requireNonNull(nonWorkingDayReceipt, "nonWorkingDayReceipt");
    requireDays(acceptanceDays, "acceptanceDays");
    requireDays(deliveryDays, "deliveryDays");
  }

  private static void requireDays(int days, String field) {
    try {
      TimeLimit.workingDays(days);
    } catch (Refused e) {
      Refusal reason = e.reasons().get(0);
      throw reason.at(field).raise();
    }
  }
}
