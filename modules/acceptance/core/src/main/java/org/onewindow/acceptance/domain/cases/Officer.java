package org.onewindow.acceptance.domain.cases;

import java.util.Objects;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.WindowPower;

/**
 * Who acts on a case and from where.
 *
 * @param account account id; {@code system:<job>} where time acts and no person
 * @param name as printed on papers
 * @param unit code of the unit the person acts for
 * @param window code of the counter window, or empty in the back office
 * @param power what that window may do for the matter of the case today; empty in the back office
 *     and where the window does not handle the matter
 */
public record Officer(
    String account, String name, String unit, String window, Optional<WindowPower> power) {

  public Officer {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(power, "power");
    name = name == null ? "" : name;
    unit = unit == null ? "" : unit;
    window = window == null ? "" : window;
  }

  public boolean isAtWindow() {
    return !window.isEmpty();
  }

  /** A job of the system, which does nothing but what time brings. */
  boolean isSystem() {
    return account.startsWith("system:");
  }

  boolean holds(WindowPower needed) {
    return power.isPresent() && power.get().compareTo(needed) >= 0;
  }
}
