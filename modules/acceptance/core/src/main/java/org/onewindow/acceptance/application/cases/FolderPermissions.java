package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import org.onewindow.platform.identity.RoleDefinition;

/** Who moves paper folders, and who watches that they are taken in time. */
@ApplicationScoped
public class FolderPermissions {

  /** Give and take. */
  public static final String MOVE = "folder.move";

  /** See those that nobody took. */
  public static final String WATCH = "folder.watch";

  private static final Set<String> MOVES = Set.of(MOVE);
  private static final Set<String> WATCHES = Set.of(WATCH);

  @Produces
  RoleDefinition windowClerk() {
    return new RoleDefinition("WINDOW_CLERK", MOVES);
  }

  @Produces
  RoleDefinition middleDesk() {
    return new RoleDefinition("MIDDLE_DESK", MOVES);
  }

  @Produces
  RoleDefinition reviewer() {
    return new RoleDefinition("REVIEWER", MOVES);
  }

  @Produces
  RoleDefinition approver() {
    return new RoleDefinition("APPROVER", MOVES);
  }

  @Produces
  RoleDefinition certifier() {
    return new RoleDefinition("CERTIFIER", MOVES);
  }

  @Produces
  RoleDefinition exitClerk() {
    return new RoleDefinition("EXIT_CLERK", MOVES);
  }

  @Produces
  RoleDefinition supervisor() {
    return new RoleDefinition("SUPERVISOR", WATCHES);
  }

  @Produces
  RoleDefinition bureauHead() {
    return new RoleDefinition("BUREAU_HEAD", WATCHES);
  }
}
