package org.onewindow.acceptance.web.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.onewindow.acceptance.application.matter.MatterRoles;
import org.onewindow.platform.web.audit.AuditedSubject;
import org.onewindow.platform.web.menu.MenuEntry;

/** Where the catalogue stands in the menu, and how the audit speaks of matters. */
@ApplicationScoped
class MatterMenu {

  @Produces
  MenuEntry matters() {
    return MenuEntry.admin("/admin/matters", "menu.matters", MatterRoles.READ, 10);
  }

  @Produces
  AuditedSubject matter() {
    return new AuditedSubject("matter", "/admin/matters/", MatterRoles.READ, Map.of());
  }
}
