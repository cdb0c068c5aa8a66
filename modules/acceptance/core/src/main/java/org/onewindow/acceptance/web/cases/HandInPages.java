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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.CheckElectronicLicences;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.Defect;
import org.onewindow.acceptance.web.cases.CaseForms.DefectForm;
import org.onewindow.acceptance.web.cases.CaseForms.HandInForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 补正材料收件: the papers that the notice asked for. */
@Path("/cases/{no}/hand-in")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class HandInPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate HAND_IN = ActGate.of(CaseAct.HAND_IN_CORRECTIONS);

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private CaseActs acts;
  @Inject private CheckElectronicLicences checkLicences;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, HAND_IN, "case.handin", HandInPages::asked, this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        HAND_IN,
        typed,
        "case.handin",
        HandInForm.class,
        (number, form) -> {
          checkLicences.ofHandIn(number, Objects.requireNonNullElse(form.materials(), Map.of()));
          acts.handIn(
              number, new CaseActs.HandedIn(form.version(), form.materials(), answers(form)));
        },
        "case.done.handin",
        this::look);
  }

  private JteModel look(CaseView it, Form<HandInForm> form) {
    return TEMPLATES.casesHandIn(view, it, form);
  }

  private static List<Defect> answers(HandInForm form) {
    return Objects.requireNonNullElse(form.answers(), Map.<String, DefectForm>of())
        .entrySet()
        .stream()
        .map(answer -> new Defect(answer.getKey(), answer.getValue().what()))
        .toList();
  }

  private static HandInForm asked(CaseView it) {
    Map<String, MaterialText> now = new LinkedHashMap<>();
    it.materials().stream()
        .filter(
            m ->
                it.corrections().stream()
                    .anyMatch(c -> c.answeredAt().isEmpty() && c.material().equals(m.name())))
        .forEach(m -> now.put(m.code(), MaterialText.NOTHING));
    return new HandInForm(it.version(), now, Map.of());
  }
}
