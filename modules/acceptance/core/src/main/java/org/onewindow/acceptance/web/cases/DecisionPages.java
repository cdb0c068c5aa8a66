package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.onewindow.acceptance.application.bundle.ShowOpinionsOfCase;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.Remedies;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.web.cases.CaseForms.DecisionForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 决定: after review, or at once at the window ({@code spot}, 当场决定). */
@Path("/cases/{no}/{way: decision|spot}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DecisionPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private CaseActs acts;
  @Inject private Remedies remedies;
  @Inject private ShowOpinionsOfCase opinions;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no, @PathParam("way") String way) {
    return page.ask(no, gate(way), "case.decision", it -> usual(it, isSpot(way)), look(way));
  }

  @POST
  public Response act(
      @PathParam("no") String no,
      @PathParam("way") String way,
      MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        gate(way),
        typed,
        "case.decision",
        DecisionForm.class,
        (number, form) -> decide(isSpot(way), number, form),
        "case.done." + way,
        look(way));
  }

  private static ActGate gate(String way) {
    return isSpot(way)
        ? ActGate.of(CaseAct.GRANT_ON_THE_SPOT, CaseAct.DENY_ON_THE_SPOT)
        : ActGate.of(CaseAct.GRANT, CaseAct.DENY);
  }

  private void decide(boolean spot, CaseNumber number, DecisionForm form) {
    if (spot) {
      acts.decideOnTheSpot(number, form.body());
    } else {
      acts.decide(number, form.body());
    }
  }

  /** At the window the usual thing is a grant; after review nothing is suggested. */
  private DecisionForm usual(CaseView it, boolean spot) {
    return new DecisionForm(
        it.version(),
        spot ? Verdict.GRANT : null,
        spot ? Texts.chinese().get("case.spot.opinion") : "",
        "",
        "",
        basis(it),
        "",
        view.today(),
        "");
  }

  /** The basis of the matter, and the minutes on which a decision after a hearing rests. */
  private static String basis(CaseView it) {
    String law = String.join("\n", it.matter().basis());
    return it.beside().minutes().isEmpty()
        ? law
        : law + "\n" + Texts.chinese().get("case.hearing.basis", it.beside().minutes());
  }

  private ActPage.Look<DecisionForm> look(String way) {
    return (it, form) ->
        TEMPLATES.casesDecision(
            view,
            it,
            form,
            remedies.text(),
            isSpot(way),
            opinions.of(CasesResource.number(it.number())));
  }

  private static boolean isSpot(String way) {
    return way.equals("spot");
  }
}
