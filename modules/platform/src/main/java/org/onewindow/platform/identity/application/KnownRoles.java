package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.identity.Roles;
import org.onewindow.platform.identity.domain.RoleAssignment;

/** Roles can only be held that some module defines, in units that exist. */
@ApplicationScoped
class KnownRoles {

  private final Roles roles;
  private final Directory directory;

  protected KnownRoles() {
    this(null, null);
  }

  @Inject
  KnownRoles(Roles roles, Directory directory) {
    this.roles = roles;
    this.directory = directory;
  }

  void mustKnow(Collection<RoleAssignment> wanted) {
    for (RoleAssignment assignment : wanted) {
      if (!roles.isKnown(assignment.role())) {
        throw Refusal.of("ROLE_UNKNOWN", assignment.role()).at("roles").raise();
      }
      if (directory.unit(assignment.unit()).isEmpty()) {
        throw Refusal.of("UNIT_UNKNOWN", assignment.unit()).at("roles").raise();
      }
    }
  }
}
