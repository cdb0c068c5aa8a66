package org.onewindow.acceptance.web.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.onewindow.acceptance.application.supervision.SupervisionRoles;
import org.onewindow.platform.web.menu.MenuEntry;

/** Where supervision stands in the menu. */
@ApplicationScoped
class SupervisionMenu {

  @Produces
  MenuEntry board() {
    return MenuEntry.work("/supervision", "menu.supervision", SupervisionRoles.READ, 5);
  }
}
