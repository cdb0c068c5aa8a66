package org.onewindow.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;

/**
 * The roles of a county's approval bureau. What a role allows in a hall is added by that hall; here
 * stand the roles themselves, and what concerns accounts.
 */
@ApplicationScoped
class StaffRoles {

  @Produces
  RoleDefinition guide() {
    return new RoleDefinition("GUIDE", Set.of());
  }

  @Produces
  RoleDefinition windowClerk() {
    return new RoleDefinition("WINDOW_CLERK", Set.of("applicant.help"));
  }

  @Produces
  RoleDefinition middleDesk() {
    return new RoleDefinition("MIDDLE_DESK", Set.of());
  }

  @Produces
  RoleDefinition reviewer() {
    return new RoleDefinition("REVIEWER", Set.of());
  }

  @Produces
  RoleDefinition secondOpinion() {
    return new RoleDefinition("SECOND_OPINION", Set.of());
  }

  @Produces
  RoleDefinition approver() {
    return new RoleDefinition("APPROVER", Set.of());
  }

  @Produces
  RoleDefinition certifier() {
    return new RoleDefinition("CERTIFIER", Set.of());
  }

  @Produces
  RoleDefinition exitClerk() {
    return new RoleDefinition("EXIT_CLERK", Set.of());
  }

  @Produces
  RoleDefinition supervisor() {
    return new RoleDefinition("SUPERVISOR", Set.of());
  }

  @Produces
  RoleDefinition bureauHead() {
    return new RoleDefinition("BUREAU_HEAD", Set.of());
  }

  @Produces
  RoleDefinition administrator() {
    return new RoleDefinition(
        "ADMINISTRATOR",
        Set.of("account.read", "account.open", "account.assign", "account.lock", "account.reset"));
  }
}
