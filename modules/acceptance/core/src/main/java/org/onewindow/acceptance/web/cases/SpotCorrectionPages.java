package org.onewindow.acceptance.web.cases;

import gg.jte.models.runtime.JteModel;
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
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.Defect;
import org.onewindow.acceptance.domain.cases.MaterialStatus;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 当场更正: what the applicant put right and signed at the counter. */
@Path("/cases/{no}/spot-correction")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SpotCorrectionPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate CORRECT = ActGate.of(CaseAct.CORRECT_ON_THE_SPOT);

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private CounterActs acts;

  /** What was put right. */
  public record SpotForm(
      Long version, String material, String what, PartyRole signer, boolean signed) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, CORRECT, "case.spotcorrection", SpotCorrectionPages::usual, this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        CORRECT,
        typed,
        "case.spotcorrection",
        SpotForm.class,
        (number, form) ->
            acts.spot(
                number,
                new CounterActs.Spot(
                    form.version(), form.material(), form.what(), form.signer(), form.signed())),
        "case.done.spotcorrection",
        this::look);
  }

  private JteModel look(CaseView it, Form<SpotForm> form) {
    return TEMPLATES.casesSpotCorrection(view, it, form);
  }

  /** The first thing that the intake found wrong. */
  private static SpotForm usual(CaseView it) {
    CaseView.Material wrong =
        it.materials().stream()
            .filter(m -> m.status() == MaterialStatus.DEFECTIVE)
            .findFirst()
            .orElse(null);
    return new SpotForm(
        it.version(),
        wrong == null ? Defect.FORM : wrong.code(),
        wrong == null ? "" : wrong.defect(),
        PartyRole.APPLICANT,
        false);
  }
}
