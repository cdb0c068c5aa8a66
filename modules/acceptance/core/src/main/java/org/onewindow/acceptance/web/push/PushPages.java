package org.onewindow.acceptance.web.push;

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
import org.onewindow.acceptance.application.facts.FactSettings;
import org.onewindow.acceptance.application.push.ListPushes;
import org.onewindow.acceptance.application.push.ResendPush;
import org.onewindow.acceptance.domain.push.PushState;
import org.onewindow.acceptance.domain.push.ResultPush;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 推送记录: the pushes of one state, and the button that sends one again. */
@Path("/admin/pushes")
@RequestScoped
public class PushPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private ListPushes listPushes;
  @Inject private ResendPush resendPush;
  @Inject private FactSettings settings;

  @GET
  public Page list(@QueryParam("state") PushState asked, @QueryParam(Paging.CURSOR) String after) {
    ListPushes.Standing standing = listPushes.standing();
    PushState state = asked == null ? standing.worst() : asked;
    Slice<ResultPush> rows = listPushes.in(state, Optional.ofNullable(after), Slice.SIZE);
    return Page.of(
        TEMPLATES.pushList(
            view,
            state,
            standing,
            rows.items(),
            Paging.of(view, rows, after),
            settings.demoServices()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response resend(@FormParam("id") long id) {
    resendPush.of(id);
    return Redirect.to("/admin/pushes?state=WAITING").saying("push.resent", id);
  }
}
