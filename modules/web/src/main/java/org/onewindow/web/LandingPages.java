package org.onewindow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;
import org.onewindow.web.pages.StaticTemplates;
import org.onewindow.web.pages.Templates;

/** The first page that a stranger sees. */
@Path("/")
@RequestScoped
public class LandingPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;

  @GET
  public Page landing() {
    return Page.of(TEMPLATES.landing(view));
  }
}
