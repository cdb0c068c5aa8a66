package org.onewindow.platform.identity;

import java.util.Objects;
import java.util.Set;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.kernel.refusal.Refusal;

/**
 * Who acts: a person with an account, the public, or a job of the system.
 *
 * @param account account id as text; {@code public} and {@code system:<job>} are reserved
 * @param name name to print on documents; never in logs
 * @param unit code of the unit (USCC of the organ, or its section) the person acts for; empty for
 *     the public
 * @param window code of the counter window chosen at log-in, or empty
 * @param roles role codes held in that unit
 * @param permissions what those roles allow
 * @param principal account id of the applicant in whose name a person acts online, the person's own
 *     where nobody else is meant; empty for staff, the public and jobs
 */
public record Actor(
    String account,
    String name,
    String unit,
    String window,
    Set<String> roles,
    Set<String> permissions,
    String principal) {

  public static final Actor PUBLIC = new Actor("public", "", "", "", Set.of(), Set.of());

  public Actor {
    Objects.requireNonNull(account, "account");
    roles = Set.copyOf(roles);
    permissions = Set.copyOf(permissions);
  }

  /** Staff, the public or a job: nobody who applies. */
  public Actor(
      String account,
      String name,
      String unit,
      String window,
      Set<String> roles,
      Set<String> permissions) {
    this(account, name, unit, window, roles, permissions, "");
  }

  /** A job of the system, allowed what it names. */
  public static Actor system(String job, String... permissions) {
    return new Actor("system:" + job, "", "", "", Set.of(), Set.of(permissions));
  }

  /**
   * Whether somebody acts for a unit, or the system itself does. False for the public, and for a
   * person whose log-in is not complete: a code, a new password or the choice of the unit is
   * missing.
   */
  public boolean isLoggedIn() {
    return isSystem() || (!account.equals(PUBLIC.account) && !unit.isEmpty());
  }

  /** Whether somebody acts who applies online and whose log-in is complete. Never staff. */
  public boolean isApplicant() {
    return !principal.isEmpty();
  }

  public boolean may(String permission) {
    return permissions.contains(permission);
  }

  /**
   * @throws NotPermitted when the permission is missing
   */
  public void must(String permission) {
    if (!may(permission)) {
      throw new NotPermitted(Refusal.of("PERMISSION_MISSING", permission));
    }
  }

  /** True for a job of the system, which has no unit of its own. */
  public boolean isSystem() {
    return account.startsWith("system:");
  }

  /**
   * Whether the actor's unit is the given one or the organ above it: sections bear the code of
   * their organ, a hyphen and a number, and whoever acts for the organ acts for its sections. Jobs
   * of the system serve every unit.
   */
  public boolean serves(String unitCode) {
    return isSystem()
        || (!unit.isEmpty() && (unitCode.equals(unit) || unitCode.startsWith(unit + "-")));
  }

  /**
   * Keeps a person away from another unit's things, whatever identifier was typed into the address.
   *
   * @throws NotPermitted when the unit is not the actor's to serve
   */
  public void mustServe(String unitCode) {
    if (!serves(unitCode)) {
      throw new NotPermitted(Refusal.of("UNIT_NOT_SERVED"));
    }
  }
}
