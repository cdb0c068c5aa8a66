package org.onewindow.platform.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Whether the session still lives. The script of a long form asks before it sends, so that a form
 * is never lost to a log-in page; a person who logged in again in another window lands here.
 */
@Path("/session")
@RequestScoped
public class SessionPages {

  @Inject private View view;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response alive() {
    if (!view.actor().isLoggedIn() && !view.actor().isApplicant()) {
      throw new NotAuthorizedException("session");
    }
    return Response.noContent().build();
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Page page() {
    if (!view.actor().isLoggedIn() && !view.actor().isApplicant()) {
      throw new NotAuthorizedException("session");
    }
    return Page.of(Ui.UI.uiSession(view));
  }
}
