package org.onewindow.acceptance.web.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.onewindow.acceptance.application.matter.MatterRoles;
import org.onewindow.platform.web.audit.AuditedSubject;
import org.onewindow.platform.web.menu.MenuEntry;

/** Where catalogue and windows stand in the menu, and how the audit speaks of them. */
@ApplicationScoped
class MatterMenu {

  @Produces
  MenuEntry matters() {
    return MenuEntry.admin("/admin/matters", "menu.matters", MatterRoles.READ, 10);
  }

  @Produces
  MenuEntry windows() {
    return MenuEntry.admin("/admin/windows", "menu.windows", MatterRoles.READ, 12);
  }

  @Produces
  AuditedSubject matter() {
    return new AuditedSubject("matter", "/admin/matters/", MatterRoles.READ, Map.of());
  }

  @Produces
  AuditedSubject window() {
    return new AuditedSubject(
        "window",
        "/admin/windows/",
        MatterRoles.READ,
        Map.of("power", "matter.WindowPower", "kind", "window.kind"));
  }

  @Produces
  AuditedSubject seal() {
    return new AuditedSubject("seal", "/admin/windows/seals/", MatterRoles.WINDOWS, Map.of());
  }
}
