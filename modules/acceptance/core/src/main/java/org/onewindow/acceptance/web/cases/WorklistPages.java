package org.onewindow.acceptance.web.cases;

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
import java.util.List;
import org.onewindow.acceptance.application.bundle.ListAskedOpinions;
import org.onewindow.acceptance.application.cases.FindCases;
import org.onewindow.acceptance.application.cases.WorklistRow;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 待办: what waits for the reader. */
@Path("/worklist")
@RequestScoped
public class WorklistPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private FindCases findCases;
  @Inject private ListAskedOpinions askedOpinions;
  @Inject private CaseActs acts;

  @GET
  public Page worklist(
      @QueryParam("desk") String desk,
      @QueryParam("state") String state,
      @QueryParam("lamp") String lamp,
      @QueryParam("after") String after) {
    FindCases.Question question = new FindCases.Question(desk, state, "", lamp);
    Slice<WorklistRow> rows = findCases.waiting(question, CasesResource.cursor(after), Slice.SIZE);
    return Page.of(
        TEMPLATES.casesWorklist(
            view,
            question,
            findCases.desks(),
            rows.items(),
            after == null ? askedOpinions.mine() : List.of(),
            Paging.of(view, rows, after)));
  }

  /** Takes a case up straight from the list. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response claim(@FormParam("no") String no) {
    acts.takeUp(CasesResource.number(no), new CaseActs.Plain(null));
    return Redirect.to("/cases/" + CasesResource.number(no)).saying("case.done.takeUp", no);
  }
}
