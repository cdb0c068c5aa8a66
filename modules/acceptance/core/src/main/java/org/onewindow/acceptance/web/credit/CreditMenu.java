package org.onewindow.acceptance.web.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.onewindow.acceptance.application.credit.CreditPermissions;
import org.onewindow.platform.web.audit.AuditedSubject;
import org.onewindow.platform.web.menu.MenuEntry;

/** Where the list stands in the menu, and how the audit speaks of its entries. */
@ApplicationScoped
public class CreditMenu {

  @Produces
  MenuEntry credit() {
    return MenuEntry.admin("/supervision/credit", "menu.credit", CreditPermissions.KEEP, 25);
  }

  @Produces
  AuditedSubject credits() {
    return new AuditedSubject("credit", "", "", Map.of());
  }
}
