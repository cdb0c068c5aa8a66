package org.onewindow.acceptance.web.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.onewindow.acceptance.application.matter.MatterRoles;
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
  PublicEntry guides() {
    return new PublicEntry("/guides/bundles", "bundle.entry", "bundle.entry.help", "book", 11);
  }
}
