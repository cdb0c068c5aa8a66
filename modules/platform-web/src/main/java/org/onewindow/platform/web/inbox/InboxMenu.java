package org.onewindow.platform.web.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Set;
import org.onewindow.platform.identity.RoleDefinition;
import org.onewindow.platform.notice.Inbox;
import org.onewindow.platform.web.menu.MenuCount;
import org.onewindow.platform.web.menu.MenuEntry;

/** Everybody with a role has an inbox. */
@ApplicationScoped
public class InboxMenu {

  private static final int ORDER = 10;
  private static final Set<String> READS = Set.of("inbox.read");

  private final Inbox inbox;

  /** For the container's proxy. */
  protected InboxMenu() {
    this(null);
  }

  @Inject
  InboxMenu(Inbox inbox) {
    this.inbox = inbox;
  }

  @Produces
  MenuEntry entry() {
    return MenuEntry.person("/inbox", "inbox.title", "inbox.read", ORDER)
        .counting(() -> inbox.unreadUpTo(MenuCount.MANY));
  }

  @Produces
  RoleDefinition guide() {
    return new RoleDefinition("GUIDE", READS);
  }

  @Produces
  RoleDefinition windowClerk() {
    return new RoleDefinition("WINDOW_CLERK", READS);
  }

  @Produces
  RoleDefinition middleDesk() {
    return new RoleDefinition("MIDDLE_DESK", READS);
  }

  @Produces
  RoleDefinition reviewer() {
    return new RoleDefinition("REVIEWER", READS);
  }

  @Produces
  RoleDefinition secondOpinion() {
    return new RoleDefinition("SECOND_OPINION", READS);
  }

  @Produces
  RoleDefinition approver() {
    return new RoleDefinition("APPROVER", READS);
  }

  @Produces
  RoleDefinition certifier() {
    return new RoleDefinition("CERTIFIER", READS);
  }

  @Produces
  RoleDefinition exitClerk() {
    return new RoleDefinition("EXIT_CLERK", READS);
  }

  @Produces
  RoleDefinition supervisor() {
    return new RoleDefinition("SUPERVISOR", READS);
  }

  @Produces
  RoleDefinition bureauHead() {
    return new RoleDefinition("BUREAU_HEAD", READS);
  }

  @Produces
  RoleDefinition administrator() {
    return new RoleDefinition("ADMINISTRATOR", READS);
  }
}
