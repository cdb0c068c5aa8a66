package org.onewindow.acceptance.application.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import org.onewindow.platform.identity.RoleDefinition;

/**
 * All staff may take a list away that they may read; the list's own permission is asked for beside
 * this one ({@link ExportKind#permission()}).
 */
@ApplicationScoped
public class ExportRoles {

  public static final String EXPORT = "list.export";

  private static final Set<String> ANY = Set.of(EXPORT);

  @Produces
  RoleDefinition guide() {
    return new RoleDefinition("GUIDE", ANY);
  }

  @Produces
  RoleDefinition windowClerk() {
    return new RoleDefinition("WINDOW_CLERK", ANY);
  }

  @Produces
  RoleDefinition middleDesk() {
    return new RoleDefinition("MIDDLE_DESK", ANY);
  }

  @Produces
  RoleDefinition reviewer() {
    return new RoleDefinition("REVIEWER", ANY);
  }

  @Produces
  RoleDefinition secondOpinion() {
    return new RoleDefinition("SECOND_OPINION", ANY);
  }

  @Produces
  RoleDefinition approver() {
    return new RoleDefinition("APPROVER", ANY);
  }

  @Produces
  RoleDefinition certifier() {
    return new RoleDefinition("CERTIFIER", ANY);
  }

  @Produces
  RoleDefinition exitClerk() {
    return new RoleDefinition("EXIT_CLERK", ANY);
  }

  @Produces
  RoleDefinition supervisor() {
    return new RoleDefinition("SUPERVISOR", ANY);
  }

  @Produces
  RoleDefinition bureauHead() {
    return new RoleDefinition("BUREAU_HEAD", ANY);
  }

  @Produces
  RoleDefinition administrator() {
    return new RoleDefinition("ADMINISTRATOR", ANY);
  }
}
