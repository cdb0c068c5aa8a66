package org.onewindow.platform.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.onewindow.platform.notice.Inbox;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.list.ListExports;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.Ui;
import org.onewindow.platform.web.page.View;

/** 消息: the newest first; opening one marks it as read and goes where it points. */
@Path("/inbox")
@RequestScoped
public class InboxPages {

  @Inject private View view;
  @Inject private Inbox inbox;
  @Inject private ListExports exports;

  @GET
  public Page list(@QueryParam(Paging.CURSOR) String after) {
    var slice = inbox.items(view.locale(), Optional.ofNullable(after), Slice.SIZE);
    return Page.of(
        Ui.UI.adminInbox(
            view,
            inbox.unread(),
            slice.items(),
            Paging.of(view, slice, after),
            exports.of("inbox", view.actor())));
  }

  @POST
  @Path("/open")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(@FormParam("id") long id) {
    String link = inbox.open(id);
    return Redirect.to(link.isEmpty() ? "/inbox" : link).quietly();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response readAll(@FormParam("newest") long newest) {
    inbox.readAll(newest);
    return Redirect.to("/inbox").saying("inbox.all.read");
  }
}
