package org.onewindow.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.onewindow.platform.web.menu.MenuEntry;

/** The menu entry of the administrator's page. */
@ApplicationScoped
class SystemMenu {

  @Produces
  MenuEntry system() {
    return MenuEntry.admin("/admin/system", "web.menu.system", AboutPages.SYSTEM, 900);
  }
}
