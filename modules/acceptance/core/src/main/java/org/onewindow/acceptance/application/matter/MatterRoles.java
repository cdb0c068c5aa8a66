package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import org.onewindow.platform.identity.RoleDefinition;

/** Who may do what with the catalogue. Reading what is published is open to anyone. */
@ApplicationScoped
public class MatterRoles {

  /** See drafts, former versions and suspended matters. */
  public static final String READ = "matter.read";

  /** Bring texts into the catalogue. */
  public static final String IMPORT = "matter.import";

  /** Put texts into force. */
  public static final String PUBLISH = "matter.publish";

  /** Suspend, resume and cancel. */
  public static final String REST = "matter.rest";

  /** Set up windows, their powers, authorisations and seals. */
  public static final String WINDOWS = "matter.windows";

  @Produces
  RoleDefinition administrator() {
    return new RoleDefinition("ADMINISTRATOR", Set.of(READ, IMPORT, PUBLISH, REST, WINDOWS));
  }

  @Produces
  RoleDefinition supervisor() {
    return new RoleDefinition("SUPERVISOR", Set.of(READ));
  }

  @Produces
  RoleDefinition bureauHead() {
    return new RoleDefinition("BUREAU_HEAD", Set.of(READ, REST));
  }
}
