package org.onewindow.platform.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.onewindow.platform.time.DemoTime;
import org.onewindow.platform.time.MoveDemoTime;
import org.onewindow.platform.web.menu.MenuEntry;

/** Where staff of a demonstration find its time; in no menu outside demo mode. */
@ApplicationScoped
class DemoMenu {

  private static final String NOBODY = "demo.none";

  @Produces
  MenuEntry time(DemoTime demoTime) {
    return MenuEntry.person(
        "/demo/time",
        "demo.time.title",
        demoTime.isOffered() ? MoveDemoTime.PERMISSION : NOBODY,
        90);
  }
}
