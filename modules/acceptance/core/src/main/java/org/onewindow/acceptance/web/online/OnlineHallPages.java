package org.onewindow.acceptance.web.online;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.bundle.ShowOnlineBundle;
import org.onewindow.acceptance.application.bundle.ShowOwnBundle;
import org.onewindow.acceptance.application.cases.ListOwnCases;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.identity.application.ShowApplicant;
import org.onewindow.platform.notice.Inbox;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.menu.PublicEntry;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** Where applicants begin: in whose name, what waits, and what can be done. */
@Path("/online")
@RequestScoped
public class OnlineHallPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int LATEST = 3;
  private static final int ON_A_PAGE = 20;
  private static final int MOST_UNREAD = 99;

  @Inject private View view;
  @Inject private ShowApplicant showApplicant;
  @Inject private ListOwnCases own;
  @Inject private ShowOnlineBundle bundleDrafts;
  @Inject private ShowOwnBundle bundles;
  @Inject private Inbox inbox;

  @Produces
  static PublicEntry entry() {
    return new PublicEntry("/online", "online.entry", "online.entry.help", "window", 5);
  }

  @GET
  public Page home() {
    ShowApplicant.Card card = showApplicant.own();
    List<ListOwnCases.Draft> drafts = view.may("online.apply") ? own.drafts() : List.of();
    return Page.of(
        TEMPLATES.onlineHome(
            view,
            card,
            drafts,
            view.may("online.apply") ? bundleDrafts.open() : List.of(),
            own.cases(Optional.empty(), LATEST).items(),
            bundles.latest(),
            inbox.unreadUpTo(MOST_UNREAD)));
  }

  /** What was told, the newest first; opening one marks it as read. */
  @GET
  @Path("messages")
  public Page messages(@QueryParam(Paging.CURSOR) String after) {
    var slice = inbox.items(view.locale(), Optional.ofNullable(after), ON_A_PAGE);
    return Page.of(TEMPLATES.onlineMessages(view, slice.items(), Paging.of(view, slice, after)));
  }

  @POST
  @Path("messages/open")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(@FormParam("id") long id) {
    String link = inbox.open(id);
    return Redirect.to(link.isEmpty() ? "/online/messages" : link).quietly();
  }
}
