package org.onewindow.acceptance.web.online;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.ListOwnCases;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.identity.application.ShowApplicant;
import org.onewindow.platform.web.menu.PublicEntry;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** Where applicants begin: in whose name, what waits, and what can be done. */
@Path("/online")
@RequestScoped
public class OnlineHallPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int LATEST = 3;

  @Inject private View view;
  @Inject private ShowApplicant showApplicant;
  @Inject private ListOwnCases own;

  @Produces
  static PublicEntry entry() {
    return new PublicEntry("/online", "online.entry", "online.entry.help", "window", 5);
  }

  @GET
  public Page home() {
    ShowApplicant.Card card = showApplicant.own();
    List<ListOwnCases.Draft> drafts = view.may("online.apply") ? own.drafts() : List.of();
    return Page.of(
        TEMPLATES.onlineHome(view, card, drafts, own.cases(Optional.empty(), LATEST).items()));
  }
}
