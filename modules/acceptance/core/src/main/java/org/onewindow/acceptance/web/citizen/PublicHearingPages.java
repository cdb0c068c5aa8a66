package org.onewindow.acceptance.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.onewindow.acceptance.application.cases.ShowPublicHearings;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 听证公告: what is heard, until when to register, when and where. */
@Path("/hearings")
@RequestScoped
public class PublicHearingPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private ShowPublicHearings hearings;

  @GET
  public Page list() {
    return Page.of(TEMPLATES.citizenHearings(view, hearings.of()));
  }
}
