package org.onewindow.acceptance.web.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.onewindow.acceptance.application.export.ExportKind;
import org.onewindow.acceptance.application.export.ExportRoles;
import org.onewindow.platform.web.audit.AuditedSubject;
import org.onewindow.platform.web.list.ListExport;
import org.onewindow.platform.web.menu.MenuEntry;

/** Where exports stand in the menu, and how the audit speaks of them. */
@ApplicationScoped
class ExportMenu {

  @Produces
  MenuEntry own() {
    return MenuEntry.person("/exports", "menu.exports", ExportRoles.EXPORT, 40);
  }

  @Produces
  ListExport audit() {
    return list("audit", ExportRoles.EXPORT, ExportKind.AUDIT);
  }

  @Produces
  ListExport accounts() {
    return list("accounts", ExportRoles.EXPORT, ExportKind.ACCOUNTS);
  }

  @Produces
  ListExport deliveries() {
    return list("outbox", ExportRoles.EXPORT, ExportKind.DELIVERIES);
  }

  @Produces
  ListExport notices() {
    return list("inbox", ExportRoles.EXPORT, ExportKind.NOTICES);
  }

  private static ListExport list(String name, String permission, ExportKind what) {
    return new ListExport(name, "/exports", permission, what.name());
  }

  @Produces
  AuditedSubject exports() {
    return new AuditedSubject("export", "", ExportRoles.EXPORT, Map.of("list", "export.kind"));
  }
}
