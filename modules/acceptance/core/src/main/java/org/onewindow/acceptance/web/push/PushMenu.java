package org.onewindow.acceptance.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.onewindow.acceptance.application.push.PushRoles;
import org.onewindow.platform.web.audit.AuditedSubject;
import org.onewindow.platform.web.menu.MenuEntry;

/** Where pushes stand in the menu. */
@ApplicationScoped
class PushMenu {

  private static final int ORDER = 81;

  @Produces
  MenuEntry pushes() {
    return MenuEntry.admin("/admin/pushes", "push.title", PushRoles.READ, ORDER);
  }

  @Produces
  AuditedSubject pushSubject() {
    return new AuditedSubject(
        "push", "", PushRoles.READ, Map.of("from", "push.state", "receiver", "push.receiver"));
  }
}
