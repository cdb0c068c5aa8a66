package org.onewindow.platform.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.web.menu.MenuEntry;

/** What identity adds to the menu. */
@ApplicationScoped
class IdentityMenu {

  @Produces
  MenuEntry accounts() {
    return MenuEntry.admin("/admin/accounts", "accounts.title", "account.read", 30);
  }

  @Produces
  MenuEntry place() {
    return MenuEntry.person("/login/place", "login.place.menu", Permitted.ANYONE, 10);
  }

  @Produces
  MenuEntry password() {
    return MenuEntry.person("/me/password", "me.password.menu", Permitted.ANYONE, 20);
  }

  @Produces
  MenuEntry totp() {
    return MenuEntry.person("/me/totp", "me.totp.menu", Permitted.ANYONE, 30);
  }

  @Produces
  MenuEntry sessions() {
    return MenuEntry.person("/me/sessions", "me.sessions.menu", Permitted.ANYONE, 40);
  }
}
