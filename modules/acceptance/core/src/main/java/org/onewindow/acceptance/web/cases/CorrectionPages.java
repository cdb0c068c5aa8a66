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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.ShowFormFields;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Defect;
import org.onewindow.acceptance.domain.cases.MaterialStatus;
import org.onewindow.acceptance.web.cases.CaseForms.CorrectionForm;
import org.onewindow.acceptance.web.cases.CaseForms.DefectForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 一次性告知补正: what the applicant has to correct, all of it at once. */
@Path("/cases/{no}/correction")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CorrectionPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate NOTICE = ActGate.of(CaseAct.NOTICE_CORRECTION);

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private CaseActs acts;
  @Inject private ShowFormFields formFields;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, NOTICE, "case.correction", this::found, this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        NOTICE,
        typed,
        "case.correction",
        CorrectionForm.class,
        this::notice,
        "case.done.correction",
        this::look);
  }

  private JteModel look(CaseView it, Form<CorrectionForm> form) {
    return TEMPLATES.casesCorrection(
        view, it, formFields.of(CasesResource.number(it.number())), form);
  }

  /** What the intake found already. */
  private CorrectionForm found(CaseView it) {
    Map<String, DefectForm> found = new LinkedHashMap<>();
    for (CaseView.Material m : it.materials()) {
      if (m.status() == MaterialStatus.MISSING || m.status() == MaterialStatus.DEFECTIVE) {
        found.put(m.code(), new DefectForm(missing(m)));
      }
    }
    for (ShowFormFields.Named field : formFields.of(CasesResource.number(it.number()))) {
      if (field.blank()) {
        found.put(
            Defect.ofField(field.path(), "").material(),
            new DefectForm(Texts.chinese().get("refusal.FORM_BLANK", field.label())));
      }
    }
    return new CorrectionForm(it.version(), found);
  }

  /** The words go on a paper, so they are Chinese whatever the page's language. */
  private static String missing(CaseView.Material m) {
    return m.defect().isEmpty()
        ? Texts.chinese()
            .get("case.correction.supply", m.name(), m.askedOriginals(), m.askedCopies())
        : m.defect();
  }

  private void notice(CaseNumber number, CorrectionForm form) {
    List<Defect> defects = new ArrayList<>();
    form.defects()
        .forEach(
            (code, d) -> {
              if (d.what() != null && !d.what().isBlank()) {
                defects.add(new Defect(code, d.what()));
              }
            });
    acts.requestCorrection(number, new CaseActs.CorrectionNotice(form.version(), defects));
  }
}
