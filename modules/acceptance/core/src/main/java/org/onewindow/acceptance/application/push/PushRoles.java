package org.onewindow.acceptance.application.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import org.onewindow.platform.identity.RoleDefinition;

/** Who looks after pushes: the administrator; supervision looks on. */
@ApplicationScoped
public class PushRoles {

  public static final String READ = "push.read";
  public static final String RESEND = "push.resend";

  @Produces
  RoleDefinition administrator() {
    return new RoleDefinition("ADMINISTRATOR", Set.of(READ, RESEND));
  }

  @Produces
  RoleDefinition supervisor() {
    return new RoleDefinition("SUPERVISOR", Set.of(READ));
  }
}
