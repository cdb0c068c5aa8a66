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
import java.util.Optional;
import org.onewindow.acceptance.application.cases.FindCases;
import org.onewindow.acceptance.application.cases.ShowDesk;
import org.onewindow.acceptance.application.cases.StartIntake;
import org.onewindow.acceptance.application.matter.FindMatters;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** The clerk's first screen: find a matter and begin, drafts, what presses, what came in today. */
@Path("/desk")
@RequestScoped
public class DeskPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int PRESSING = 8;
  private static final int HITS = 12;

  @Inject private View view;
  @Inject private ShowDesk showDesk;
  @Inject private FindCases findCases;
  @Inject private FindMatters findMatters;
  @Inject private StartIntake startIntake;

  @GET
  public Page desk(@QueryParam("q") String q) {
    String words = q == null ? "" : q;
    return Page.of(
        TEMPLATES.casesDesk(
            view,
            words,
            hits(words),
            showDesk.today(),
            findCases.waiting(FindCases.Question.ALL, Optional.empty(), PRESSING).items()));
  }

  @GET
  @Path("/matters")
  public Page matters(@QueryParam("q") String q) {
    view.actor().must("case.receive");
    return Page.of(TEMPLATES.casesMatterHits(view, hits(q == null ? "" : q)));
  }

  @POST
  @Path("/intake")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response start(@FormParam("matter") String matter) {
    return Redirect.to("/desk/intake/" + startIntake.of(matter)).quietly();
  }

  /** What the clerk's window handles; a clerk without a window sees everything. */
  private List<FindMatters.FoundMatter> hits(String words) {
    return findMatters
        .find(
            new FindMatters.Wanted(words, "", Optional.empty(), view.actor().window(), false),
            Optional.empty(),
            HITS)
        .items();
  }
}
