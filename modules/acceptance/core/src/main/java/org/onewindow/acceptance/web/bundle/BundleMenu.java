package org.onewindow.acceptance.web.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.onewindow.acceptance.application.matter.MatterRoles;
import org.onewindow.platform.web.audit.AuditedSubject;
import org.onewindow.platform.web.menu.MenuEntry;
import org.onewindow.platform.web.menu.PublicEntry;

/** Where bundles stand in the menu and on the landing page. */
@ApplicationScoped
class BundleMenu {

  @Produces
  MenuEntry templates() {
    return MenuEntry.admin("/admin/bundles", "menu.bundles", MatterRoles.READ, 11);
  }

  @Produces
  MenuEntry desk() {
    return MenuEntry.work("/desk/bundles", "menu.bundles.desk", "case.receive", 12);
  }

  @Produces
  AuditedSubject bundles() {
    return new AuditedSubject("bundle", "/bundles/", "case.read", Map.of());
  }

  @Produces
  PublicEntry guides() {
    return new PublicEntry("/guides/bundles", "bundle.entry", "bundle.entry.help", "book", 11);
  }
}
