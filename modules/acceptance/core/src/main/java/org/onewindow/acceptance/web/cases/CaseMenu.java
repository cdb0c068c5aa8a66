package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.onewindow.platform.web.audit.AuditedSubject;
import org.onewindow.platform.web.menu.MenuEntry;
import org.onewindow.platform.web.menu.PublicEntry;

/** Where the pages of cases stand in the menu, and how the audit speaks of cases. */
@ApplicationScoped
public class CaseMenu {

  @Produces
  MenuEntry desk() {
    return MenuEntry.work("/desk", "menu.desk", "case.receive", 10);
  }

  @Produces
  MenuEntry worklist() {
    return MenuEntry.work("/worklist", "menu.worklist", "case.read", 20);
  }

  @Produces
  MenuEntry exit() {
    return MenuEntry.work("/exit", "menu.exit", "result.deliver", 30);
  }

  @Produces
  MenuEntry search() {
    return MenuEntry.work("/search", "menu.search", "case.read", 40);
  }

  @Produces
  MenuEntry stops() {
    return MenuEntry.work("/stops", "menu.stops", "case.readAll", 50);
  }

  @Produces
  PublicEntry progress() {
    return new PublicEntry("/progress", "public.progress", "public.progress.help", "search", 20);
  }

  @Produces
  PublicEntry certificates() {
    return new PublicEntry(
        "/certificates/check", "public.certificate", "public.certificate.help", "certificate", 30);
  }

  @Produces
  AuditedSubject cases() {
    return new AuditedSubject(
        "case",
        "/cases/",
        "case.read",
        Map.of("from", "case.state", "to", "case.state", "role", "case.party.role"));
  }
}
