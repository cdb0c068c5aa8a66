package org.onewindow.platform.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import java.util.Set;
import org.onewindow.platform.identity.RoleDefinition;
import org.onewindow.platform.web.menu.MenuEntry;

/** Who reads the audit, where, and how it speaks of what the platform does. */
@ApplicationScoped
public class AuditMenu {

  private static final int ORDER = 90;

  @Produces
  MenuEntry entry() {
    return MenuEntry.admin("/admin/audit", "audit.title", "audit.read", ORDER);
  }

  @Produces
  RoleDefinition supervisor() {
    return new RoleDefinition("SUPERVISOR", Set.of("audit.read"));
  }

  @Produces
  RoleDefinition administrator() {
    return new RoleDefinition("ADMINISTRATOR", Set.of("audit.read"));
  }

  @Produces
  AuditedSubject account() {
    return new AuditedSubject(
        "account", "/admin/accounts/", "account.read", Map.of("how", "audit.how"));
  }

  @Produces
  AuditedSubject calendar() {
    return new AuditedSubject("calendar", "/admin/calendar?year=", "calendar.manage", Map.of());
  }

  @Produces
  AuditedSubject delivery() {
    return new AuditedSubject("delivery", "", "outbox.read", Map.of("from", "outbox.state"));
  }
}
