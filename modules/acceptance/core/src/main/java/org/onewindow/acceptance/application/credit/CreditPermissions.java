package org.onewindow.acceptance.application.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import org.onewindow.platform.identity.RoleDefinition;

/** Who keeps the list of serious bad credit. */
@ApplicationScoped
public class CreditPermissions {

  /** Enter, repair and read entries. */
  public static final String KEEP = "credit.keep";

  @Produces
  RoleDefinition supervisor() {
    return new RoleDefinition("SUPERVISOR", Set.of(KEEP));
  }

  @Produces
  RoleDefinition administrator() {
    return new RoleDefinition("ADMINISTRATOR", Set.of(KEEP));
  }
}
