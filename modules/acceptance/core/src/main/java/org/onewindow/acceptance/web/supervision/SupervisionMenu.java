package org.onewindow.acceptance.web.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.onewindow.acceptance.application.supervision.SupervisionRoles;
import org.onewindow.platform.web.audit.AuditedSubject;
import org.onewindow.platform.web.menu.MenuEntry;

/** Where supervision stands in the menu. */
@ApplicationScoped
class SupervisionMenu {

  @Produces
  MenuEntry board() {
    return MenuEntry.work("/supervision", "menu.supervision", SupervisionRoles.READ, 5);
  }

  @Produces
  AuditedSubject inspections() {
    return new AuditedSubject(
        "inspection",
        "/supervision/inspections/",
        SupervisionRoles.READ,
        Map.of("finding", "finding.finding"));
  }
}
