package org.onewindow.acceptance.web.online;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.identity.application.ShowApplicant;
import org.onewindow.platform.web.menu.PublicEntry;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** Where applicants begin: in whose name, and what can be done. */
@Path("/online")
@RequestScoped
public class OnlineHallPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private ShowApplicant showApplicant;

  @Produces
  static PublicEntry entry() {
    return new PublicEntry("/online", "online.entry", "online.entry.help", "window", 5);
  }

  @GET
  public Page home() {
    return Page.of(TEMPLATES.onlineHome(view, showApplicant.own()));
  }
}
