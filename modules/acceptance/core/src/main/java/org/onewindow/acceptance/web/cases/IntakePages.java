package org.onewindow.acceptance.web.cases;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.onewindow.acceptance.application.cases.CheckElectronicLicences;
import org.onewindow.acceptance.application.cases.DiscardDraft;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.KeepScan;
import org.onewindow.acceptance.application.cases.ReceiveApplication;
import org.onewindow.acceptance.application.cases.SaveDraft;
import org.onewindow.acceptance.application.cases.ShowDraft;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.PartyKind;
import org.onewindow.acceptance.domain.cases.ReceivedMaterial;
import org.onewindow.acceptance.web.cases.IntakeForms.MaterialsForm;
import org.onewindow.acceptance.web.cases.IntakeForms.PartiesForm;
import org.onewindow.acceptance.web.cases.IntakeForms.ScenarioForm;
import org.onewindow.acceptance.web.cases.IntakeForms.Step;
import org.onewindow.acceptance.web.cases.IntakeForms.StepForm;
import org.onewindow.acceptance.web.form.PaperLabels;
import org.onewindow.acceptance.web.form.SchemaView;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Declined;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.Tone;
import org.onewindow.platform.web.page.View;

/** 收件 in steps: scenario, applicant, materials, check. Each step keeps what was typed. */
@Path("/desk/intake/{ref}")
@RequestScoped
public class IntakePages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final String KEEP = "keep";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ShowDraft showDraft;
  @Inject private SaveDraft saveDraft;
  @Inject private KeepScan keepScan;
  @Inject private DiscardDraft discardDraft;
  @Inject private ReceiveApplication receiveApplication;
  @Inject private CaseActs acts;
  @Inject private CheckElectronicLicences checkLicences;

  @GET
  public Response show(@PathParam("ref") String ref, @QueryParam("step") String step) {
    ShowDraft.Draft draft = showDraft.of(ref);
    if (draft.received().isPresent()) {
      return Redirect.to("/cases/" + draft.received().get()).quietly();
    }
    Step at = step == null ? first(draft) : Step.of(step);
    return Response.ok(page(draft, at)).build();
  }

  private static Step first(ShowDraft.Draft draft) {
    boolean fresh = draft.keptAt() == null;
    boolean asks =
        draft.matter().scenarios().size() > 1 || draft.matter().item().kind().concernsLicence();
    return fresh && asks ? Step.SCENARIO : begun(draft);
  }

  private static Step begun(ShowDraft.Draft draft) {
    return draft.keptAt() == null || draft.typed().applicant().isNobody()
        ? Step.PARTIES
        : Step.MATERIALS;
  }

  private Page page(ShowDraft.Draft draft, Step step) {
    IntakeText typed = chosen(draft);
    return switch (step) {
      case SCENARIO -> Page.of(scenario(draft, forms.of("intake", ScenarioForm.of(typed))));
      case PARTIES ->
          Page.of(parties(draft, forms.of("intake", PartiesForm.of(typed, usual(draft)))));
      case MATERIALS -> Page.of(materials(draft, forms.of("intake", MaterialsForm.of(typed))));
      case CHECK -> Page.of(check(draft, List.of()));
    };
  }

  /** With one scenario only there is nothing to choose. */
  private static IntakeText chosen(ShowDraft.Draft draft) {
    boolean one = draft.matter().scenarios().size() == 1;
    return draft.typed().scenario().isEmpty() && one
        ? new ScenarioForm(draft.matter().scenarios().get(0).code(), draft.typed().certificate())
            .into(draft.typed())
        : draft.typed();
  }

  private static PartyKind usual(ShowDraft.Draft draft) {
    return draft.matter().applicants().contains("1")
        ? PartyKind.NATURAL_PERSON
        : PartyKind.LEGAL_PERSON;
  }

  private JteModel scenario(ShowDraft.Draft draft, Form<ScenarioForm> form) {
    return TEMPLATES.casesIntakeScenario(view, draft, form);
  }

  private JteModel parties(ShowDraft.Draft draft, Form<PartiesForm> form) {
    return TEMPLATES.casesIntakeParties(view, draft, form);
  }

  private JteModel materials(ShowDraft.Draft draft, Form<MaterialsForm> form) {
    return TEMPLATES.casesIntakeMaterials(
        view,
        draft,
        form.naming(labels(draft)),
        draft.matter().materialsFor(chosen(draft).scenario()));
  }

  /** Fields of the matter's form and papers are data: they are called by their own names. */
  private Map<String, String> labels(ShowDraft.Draft draft) {
    Map<String, String> papers = new LinkedHashMap<>();
    draft
        .matter()
        .materialsFor(chosen(draft).scenario())
        .forEach(m -> papers.put(m.code(), m.name()));
    Map<String, String> labels = new LinkedHashMap<>(PaperLabels.of(view, papers));
    labels.putAll(
        SchemaView.whole(draft.matter().form(), draft.typed().form(), view.today()).names());
    return labels;
  }

  private JteModel check(ShowDraft.Draft draft, List<Refusal> refused) {
    IntakeCheck check = IntakeCheck.of(draft, chosen(draft));
    List<Refusal> reasons = refused.isEmpty() ? check.faults() : refused;
    return TEMPLATES.casesIntakeCheck(view, draft, check, problems(draft, reasons));
  }

  /** Each reason with the input it is about, as the step where it is mended calls it. */
  private List<Form.Problem> problems(ShowDraft.Draft draft, List<Refusal> reasons) {
    IntakeText typed = draft.typed();
    List<Form.Problem> problems = new ArrayList<>();
    for (Step step : Step.values()) {
      List<Refusal> here =
          reasons.stream().filter(r -> Step.at(r) == step).map(IntakeForms::atPage).toList();
      Form<?> form =
          switch (step) {
            case SCENARIO -> forms.of("intake", ScenarioForm.of(typed)).refused(here);
            case PARTIES -> forms.of("intake", PartiesForm.of(typed, usual(draft))).refused(here);
            default ->
                forms.of("intake", MaterialsForm.of(typed)).naming(labels(draft)).refused(here);
          };
      problems.addAll(form.problems());
    }
    return problems;
  }

  @POST
  @Path("/{step: scenario|parties|materials}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response step(
      @PathParam("ref") String ref,
      @PathParam("step") String step,
      MultivaluedMap<String, String> typed) {
    Step at = Step.of(step);
    return switch (at) {
      case PARTIES -> step(ref, at, PartiesForm.class, this::parties, typed);
      case MATERIALS -> step(ref, at, MaterialsForm.class, this::materials, typed);
      default -> step(ref, at, ScenarioForm.class, this::scenario, typed);
    };
  }

  private <T extends Record & StepForm> Response step(
      String ref,
      Step step,
      Class<T> type,
      BiFunction<ShowDraft.Draft, Form<T>, JteModel> look,
      MultivaluedMap<String, String> typed) {
    ShowDraft.Draft draft = showDraft.of(ref);
    Form<T> form = forms.read("intake", type, typed);
    return form.answer(
        said -> keep(ref, draft, said.into(chosen(draft)), step, typed),
        again -> look.apply(draft, again));
  }

  /** Keeps first, so that nothing is lost; then says what is wrong on this step, or goes on. */
  private Response keep(
      String ref,
      ShowDraft.Draft before,
      IntakeText whole,
      Step step,
      MultivaluedMap<String, String> typed) {
    saveDraft.of(ref, whole);
    String act = String.valueOf(typed.getFirst("act"));
    if (act.equals("more")) {
      return Redirect.to("/desk/intake/" + ref + "?step=" + step.path()).quietly();
    }
    if (act.equals(KEEP)) {
      return Redirect.to("/desk").saying("intake.kept", before.matter().name());
    }
    if (step == Step.MATERIALS) {
      checkLicences.ofDraft(ref);
    }
    List<Refusal> wrong =
        showDraft.of(ref).faults().stream()
            .filter(r -> Step.at(r) == step)
            .map(IntakeForms::atPage)
            .toList();
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
    return Redirect.to("/desk/intake/" + ref + "?step=" + step.next().path()).quietly();
  }

  /** What the page keeps by itself while somebody types; what cannot be read waits. */
  @POST
  @Path("/{step: scenario|parties|materials}/draft")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public void keep(
      @PathParam("ref") String ref,
      @PathParam("step") String step,
      MultivaluedMap<String, String> typed) {
    switch (Step.of(step)) {
      case PARTIES -> keep(ref, forms.read("intake", PartiesForm.class, typed));
      case MATERIALS -> keep(ref, forms.read("intake", MaterialsForm.class, typed));
      default -> keep(ref, forms.read("intake", ScenarioForm.class, typed));
    }
  }

  private <T extends Record & StepForm> void keep(String ref, Form<T> form) {
    if (!form.isRefused()) {
      saveDraft.of(ref, form.value().into(chosen(showDraft.of(ref))));
    }
  }

  @POST
  @Path("/files/{code}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response scan(
      @PathParam("ref") String ref, @PathParam("code") String code, List<EntityPart> parts)
      throws IOException {
    String back = code.equals(KeepScan.MANDATE) ? "parties" : "materials";
    for (EntityPart part : parts) {
      if (part.getName().equals("file")) {
        try (InputStream content = part.getContent()) {
          keepScan.of(ref, code, content);
        } catch (Refused refused) {
          return refusedScan(ref, code, refused);
        }
      }
    }
    return Redirect.to("/desk/intake/" + ref + "?step=" + back).saying("intake.scan.kept");
  }

  private Response refusedScan(String ref, String code, Refused refused) {
    ShowDraft.Draft draft = showDraft.of(ref);
    List<Refusal> reasons =
        refused.reasons().stream()
            .map(
                r ->
                    code.equals(KeepScan.MANDATE)
                        ? r
                        : r.at(ReceivedMaterial.field(code) + ".form"))
            .toList();
    IntakeText typed = chosen(draft);
    Page page =
        code.equals(KeepScan.MANDATE)
            ? Page.of(
                parties(
                    draft,
                    forms.of("intake", PartiesForm.of(typed, usual(draft))).refused(reasons)))
            : Page.of(
                materials(draft, forms.of("intake", MaterialsForm.of(typed)).refused(reasons)));
    return Page.again(page.model(), refused);
  }

  @POST
  @Path("/check")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response receive(@PathParam("ref") String ref, MultivaluedMap<String, String> typed) {
    ShowDraft.Draft draft = showDraft.of(ref);
    checkLicences.ofDraft(ref);
    CaseNumber number;
    try {
      number =
          draft.received().isPresent()
              ? draft.received().get()
              : receiveApplication.draft(ref, chosen(draft));
    } catch (Refused refused) {
      return Page.again(check(draft, refused.reasons()), refused);
    }
    return onward(number, String.valueOf(typed.getFirst("act")));
  }

  private Response onward(CaseNumber number, String act) {
    String there = "/cases/" + number;
    return switch (act) {
      case "accept" -> accepted(number, there);
      case "spot" -> Redirect.to(there + "/spot").saying("intake.received", number);
      case "correct" -> Redirect.to(there + "/correction").saying("intake.received", number);
      case "refuse" -> Redirect.to(there + "/refusal").saying("intake.received", number);
      default -> Redirect.to(there).saying("intake.received", number);
    };
  }

  /** Received is received: where acceptance is refused afterwards, the case page says why. */
  private Response accepted(CaseNumber number, String there) {
    try {
      acts.accept(number, new CaseActs.Plain(null));
      return Redirect.to(there).saying("intake.accepted", number);
    } catch (Declined declined) {
      return Redirect.to(there).saying(Tone.WARN, "intake.received.only", number);
    }
  }

  @POST
  @Path("/discard")
  public Response discard(@PathParam("ref") String ref) {
    discardDraft.of(ref);
    return Redirect.to("/desk").saying("intake.discarded");
  }
}
