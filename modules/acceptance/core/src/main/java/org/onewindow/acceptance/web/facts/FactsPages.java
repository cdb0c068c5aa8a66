package org.onewindow.acceptance.web.facts;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.onewindow.acceptance.application.cases.CallUpFacts;
import org.onewindow.acceptance.application.cases.ShowFacts;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 一键调取: one press asks every source, and each source can be asked again by itself. */
@Path("/cases/{no}/facts")
@RequestScoped
public class FactsPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int UNPROCESSABLE = 422;

  @Inject private View view;
  @Inject private CallUpFacts callUpFacts;
  @Inject private ShowFacts showFacts;

  @GET
  public Response show(@PathParam("no") String no) {
    return Response.ok(Page.of(look(number(no), List.of())))
        .header("Cache-Control", "no-store")
        .build();
  }

  /**
   * @param source code of one source; absent for all
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response call(@PathParam("no") String no, @FormParam("source") String source) {
    CaseNumber number = number(no);
    try {
      callUpFacts.of(number, source);
      return Redirect.to("/cases/" + no + "/facts").saying("facts.done");
    } catch (Refused refused) {
      List<String> problems =
          refused.reasons().stream()
              .map(r -> view.t("refusal." + r.code(), r.arguments().toArray()))
              .toList();
      return Response.status(UNPROCESSABLE)
          .entity(new Page(look(number, problems), UNPROCESSABLE))
          .build();
    }
  }

  private JteModel look(CaseNumber number, List<String> problems) {
    return TEMPLATES.factsCalled(view, showFacts.of(number), problems);
  }

  static CaseNumber number(String no) {
    return CaseNumber.parse(no).orElseThrow(() -> new NotFound(Refusal.of("CASE_NOT_FOUND")));
  }
}
