package org.onewindow.acceptance.web.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.platform.web.audit.AuditedSubject;
import org.onewindow.platform.web.list.ListExport;
import org.onewindow.platform.web.menu.MenuEntry;

/** Where exports stand in the menu, and how the audit speaks of them. */
@ApplicationScoped
class ExportMenu {

  @Produces
  MenuEntry own() {
    return MenuEntry.person("/exports", "menu.exports", "case.read", 40);
  }

  @Produces
  ListExport audit() {
    return new ListExport("audit", "/exports", "case.read", ExportKind.AUDIT.name());
  }

  @Produces
  AuditedSubject exports() {
    return new AuditedSubject("export", "", "case.read", Map.of("list", "export.kind"));
  }
}
