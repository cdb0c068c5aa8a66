package org.onewindow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;
import org.onewindow.web.pages.StaticTemplates;
import org.onewindow.web.pages.Templates;

/** What this is, how to get help, how it is made accessible, and what an administrator looks at. */
@Path("/")
@RequestScoped
public class AboutPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  /** Whoever looks after accounts looks after the installation. */
  static final String SYSTEM = "account.read";

  @Inject private View view;

  @GET
  @Path("about")
  public Page about() {
    return Page.of(TEMPLATES.about(view));
  }

  @GET
  @Path("help")
  public Page help() {
    return Page.of(TEMPLATES.help(view));
  }

  @GET
  @Path("accessibility")
  public Page accessibility() {
    return Page.of(TEMPLATES.accessibility(view));
  }

  /** Links to the interfaces of the server: OpenAPI, health, catalogue of refusals. */
  @GET
  @Path("admin/system")
  public Page system() {
    if (!view.may(SYSTEM)) {
      throw new NotPermitted(Refusal.of("PERMISSION_MISSING", SYSTEM));
    }
    return Page.of(TEMPLATES.system(view));
  }
}
