package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.onewindow.acceptance.application.cases.FindCases;
import org.onewindow.acceptance.application.cases.WorklistRow;
import org.onewindow.acceptance.domain.cases.Desk;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 统一出件: what waits to be handed out. */
@Path("/exit")
@RequestScoped
public class ExitPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private FindCases findCases;

  @GET
  public Page exit(@QueryParam("after") String after) {
    FindCases.Question question = new FindCases.Question(Desk.EXIT.name(), "", "", "");
    Slice<WorklistRow> rows = findCases.waiting(question, CasesResource.cursor(after), Slice.SIZE);
    return Page.of(TEMPLATES.casesExit(view, rows.items(), Paging.of(view, rows, after)));
  }
}
