package org.onewindow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.onewindow.platform.web.form.Field;
import org.onewindow.platform.web.menu.Menu;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;
import org.onewindow.web.pages.StaticTemplates;
import org.onewindow.web.pages.Templates;

/** The first page that a stranger sees: what do you want to do? */
@Path("/")
@RequestScoped
public class LandingPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private Menu menu;

  @GET
  public Page landing() {
    Field search =
        Field.alone("q", view.t("web.landing.search"), "")
            .type("search")
            .autocomplete("off")
            .help(view.t("web.landing.search.help"));
    return Page.of(TEMPLATES.landing(view, search, menu.forPublic()));
  }
}
