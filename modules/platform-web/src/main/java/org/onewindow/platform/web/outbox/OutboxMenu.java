package org.onewindow.platform.web.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import org.onewindow.platform.identity.RoleDefinition;
import org.onewindow.platform.web.menu.MenuEntry;

/** Who looks after deliveries, and where. */
@ApplicationScoped
public class OutboxMenu {

  private static final int ORDER = 80;

  @Produces
  MenuEntry entry() {
    return MenuEntry.admin("/admin/outbox", "outbox.title", "outbox.read", ORDER);
  }

  @Produces
  RoleDefinition administrator() {
    return new RoleDefinition("ADMINISTRATOR", Set.of("outbox.read", "outbox.resubmit"));
  }
}
