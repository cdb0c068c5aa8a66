package org.onewindow.acceptance.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import org.onewindow.platform.identity.RoleDefinition;

/** Who supervises: 督查 and the bureau's head, over the whole county. */
@ApplicationScoped
public class SupervisionRoles {

  public static final String READ = "supervision.read";

  /** To draw samples and to write findings down. */
  public static final String INSPECT = "supervision.inspect";

  @Produces
  RoleDefinition supervisor() {
    return new RoleDefinition("SUPERVISOR", Set.of(READ, INSPECT));
  }

  @Produces
  RoleDefinition bureauHead() {
    return new RoleDefinition("BUREAU_HEAD", Set.of(READ));
  }
}
