package org.onewindow.acceptance.web.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.onewindow.acceptance.application.matter.MatterRoles;
import org.onewindow.platform.web.menu.MenuEntry;

/** Where the catalogue stands in the menu. */
@ApplicationScoped
class MatterMenu {

  @Produces
  MenuEntry matters() {
    return MenuEntry.admin("/admin/matters", "menu.matters", MatterRoles.READ, 10);
  }
}
