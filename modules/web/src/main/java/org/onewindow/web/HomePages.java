package org.onewindow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;
import org.onewindow.web.pages.StaticTemplates;
import org.onewindow.web.pages.Templates;

/** Where staff begin: sent on to the screen of their work. */
@Path("/home")
@RequestScoped
public class HomePages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;

  @GET
  public Response home() {
    if (!view.actor().isLoggedIn()) {
      throw new NotPermitted(Refusal.of("LOGIN_REQUIRED"));
    }
    Optional<String> first = FirstScreen.of(view.actor().roles(), view.menu());
    return first.isPresent()
        ? Response.seeOther(URI.create(first.get())).build()
        : Response.ok(Page.of(TEMPLATES.nothingAssigned(view))).build();
  }
}
