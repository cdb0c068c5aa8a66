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
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.OpenCaseDocument;
import org.onewindow.acceptance.application.cases.OpenCaseMaterial;
import org.onewindow.acceptance.application.cases.ReadPersonalData;
import org.onewindow.acceptance.application.cases.Remedies;
import org.onewindow.acceptance.application.cases.ShowCase;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.Defect;
import org.onewindow.acceptance.domain.cases.DeliveryMethod;
import org.onewindow.acceptance.domain.cases.MaterialStatus;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.web.cases.CaseForms.CorrectionForm;
import org.onewindow.acceptance.web.cases.CaseForms.DecisionForm;
import org.onewindow.acceptance.web.cases.CaseForms.DefectForm;
import org.onewindow.acceptance.web.cases.CaseForms.DeliveryForm;
import org.onewindow.acceptance.web.cases.CaseForms.HandInForm;
import org.onewindow.acceptance.web.cases.CaseForms.OpinionForm;
import org.onewindow.acceptance.web.cases.CaseForms.PurposeForm;
import org.onewindow.acceptance.web.cases.CaseForms.ReasonForm;
import org.onewindow.acceptance.web.cases.CaseForms.RefusalForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;
import org.onewindow.platform.file.FileAnswer;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** The page of a case, and one page for each act that needs words. */
@Path("/cases/{no}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CasePages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ShowCase showCase;
  @Inject private CaseActs acts;
  @Inject private OpenCaseDocument openCaseDocument;
  @Inject private OpenCaseMaterial openCaseMaterial;
  @Inject private ReadPersonalData readPersonalData;
  @Inject private Remedies remedies;
  @Inject private Directory directory;
  @Inject private FileStore files;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page show(@PathParam("no") String no) {
    return Page.of(page(showCase.of(number(no)), List.of()));
  }

  private JteModel page(CaseView it, List<String> problems) {
    return TEMPLATES.casesCase(view, it, names(it), problems);
  }

  /** Names of the units that appear on the page, by code. */
  private Map<String, String> names(CaseView it) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(it.matter().section(), "");
    names.put(it.receipt().unit(), "");
    it.events().forEach(e -> names.put(e.unit(), ""));
    names.replaceAll(
        (code, name) -> directory.unit(code).map(Directory.UnitName::name).orElse(code));
    return names;
  }

  // acts without words

  @POST
  @Path("/accept")
  public Response accept(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return plain(no, typed, "case.done.accept", acts::accept);
  }

  @POST
  @Path("/take-up")
  public Response takeUp(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return plain(no, typed, "case.done.takeUp", acts::takeUp);
  }

  @POST
  @Path("/certificate")
  public Response certificate(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return plain(no, typed, "case.done.certificate", acts::issue);
  }

  private interface PlainAct {
    void on(CaseNumber number, CaseActs.Plain body);
  }

  private Response plain(
      String no, MultivaluedMap<String, String> typed, String said, PlainAct act) {
    Form<CaseForms.ReasonForm> form = forms.read("case.reason", ReasonForm.class, typed);
    try {
      act.on(number(no), new CaseActs.Plain(form.value().version()));
      return Redirect.to("/cases/" + no).saying(said, no);
    } catch (Refused | Stale declined) {
      List<String> problems =
          ((org.onewindow.kernel.refusal.Declined) declined)
              .reasons().stream()
                  .map(r -> view.t("refusal." + r.code(), r.arguments().toArray()))
                  .toList();
      int status = declined instanceof Stale ? 409 : 422;
      return Response.status(status)
          .entity(new Page(page(showCase.of(number(no)), problems), status))
          .build();
    }
  }

  // 一次性告知补正

  @GET
  @Path("/correction")
  @Consumes(MediaType.WILDCARD)
  public Page correction(@PathParam("no") String no) {
    CaseView it = showCase.of(number(no));
    Map<String, DefectForm> found = new LinkedHashMap<>();
    it.materials()
        .forEach(
            m -> {
              boolean lacks =
                  m.status() == MaterialStatus.MISSING || m.status() == MaterialStatus.DEFECTIVE;
              if (lacks) {
                found.put(m.code(), new DefectForm(missing(m)));
              }
            });
    return Page.of(
        TEMPLATES.casesCorrection(
            view, it, forms.of("case.correction", new CorrectionForm(it.version(), found))));
  }

  /** The words go on a paper, so they are Chinese whatever the page's language. */
  private static String missing(CaseView.Material m) {
    return m.defect().isEmpty()
        ? Texts.chinese()
            .get("case.correction.supply", m.name(), m.askedOriginals(), m.askedCopies())
        : m.defect();
  }

  @POST
  @Path("/correction")
  public Response correct(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return words(
        no,
        typed,
        "case.correction",
        CorrectionForm.class,
        form -> {
          List<Defect> defects = new ArrayList<>();
          form.defects()
              .forEach(
                  (code, d) -> {
                    if (d.what() != null && !d.what().isBlank()) {
                      defects.add(new Defect(code, d.what()));
                    }
                  });
          acts.requestCorrection(
              number(no), new CaseActs.CorrectionNotice(form.version(), defects));
        },
        "case.done.correction",
        (it, again) -> TEMPLATES.casesCorrection(view, it, again));
  }

  @GET
  @Path("/hand-in")
  @Consumes(MediaType.WILDCARD)
  public Page handIn(@PathParam("no") String no) {
    CaseView it = showCase.of(number(no));
    Map<String, MaterialText> now = new LinkedHashMap<>();
    it.materials().stream()
        .filter(m -> asked(it, m))
        .forEach(m -> now.put(m.code(), MaterialText.NOTHING));
    return Page.of(
        TEMPLATES.casesHandIn(
            view, it, forms.of("case.handin", new HandInForm(it.version(), now))));
  }

  private static boolean asked(CaseView it, CaseView.Material material) {
    return it.corrections().stream().anyMatch(c -> c.material().equals(material.name()));
  }

  @POST
  @Path("/hand-in")
  public Response takeCorrections(
      @PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return words(
        no,
        typed,
        "case.handin",
        HandInForm.class,
        form -> acts.handIn(number(no), new CaseActs.HandedIn(form.version(), form.materials())),
        "case.done.handin",
        (it, again) -> TEMPLATES.casesHandIn(view, it, again));
  }

  // 不予受理、不受理

  @GET
  @Path("/refusal")
  @Consumes(MediaType.WILDCARD)
  public Page refusal(@PathParam("no") String no) {
    CaseView it = showCase.of(number(no));
    return Page.of(
        TEMPLATES.casesRefusal(
            view,
            it,
            forms.of("case.refusal", new RefusalForm(it.version(), "", "")),
            remedies.acceptanceBasis(),
            remedies.text()));
  }

  @POST
  @Path("/refusal")
  public Response refuse(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return words(
        no,
        typed,
        "case.refusal",
        RefusalForm.class,
        form ->
            acts.refuse(
                number(no),
                new CaseActs.RefusalOfAcceptance(
                    form.version(), form.reason(), form.competentOrgan())),
        "case.done.refusal",
        (it, again) ->
            TEMPLATES.casesRefusal(view, it, again, remedies.acceptanceBasis(), remedies.text()));
  }

  @GET
  @Path("/not-needed")
  @Consumes(MediaType.WILDCARD)
  public Page notNeeded(@PathParam("no") String no) {
    return reason(no, "notneeded");
  }

  @POST
  @Path("/not-needed")
  public Response recordNotNeeded(
      @PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return reason(no, typed, "notneeded", acts::notNeeded);
  }

  @GET
  @Path("/withdrawal")
  @Consumes(MediaType.WILDCARD)
  public Page withdrawal(@PathParam("no") String no) {
    return reason(no, "withdrawal");
  }

  @POST
  @Path("/withdrawal")
  public Response withdraw(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return reason(no, typed, "withdrawal", acts::withdraw);
  }

  @GET
  @Path("/return")
  @Consumes(MediaType.WILDCARD)
  public Page back(@PathParam("no") String no) {
    return reason(no, "return");
  }

  @POST
  @Path("/return")
  public Response sendBack(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return reason(no, typed, "return", acts::sendBack);
  }

  private Page reason(String no, String what) {
    CaseView it = showCase.of(number(no));
    return Page.of(
        TEMPLATES.casesReason(
            view, it, what, forms.of("case." + what, new ReasonForm(it.version(), ""))));
  }

  private interface ReasonAct {
    void on(CaseNumber number, CaseActs.Reason body);
  }

  private Response reason(
      String no, MultivaluedMap<String, String> typed, String what, ReasonAct act) {
    return words(
        no,
        typed,
        "case." + what,
        ReasonForm.class,
        form -> act.on(number(no), new CaseActs.Reason(form.version(), form.reason())),
        "case.done." + what,
        (it, again) -> TEMPLATES.casesReason(view, it, what, again));
  }

  // 审查、审核、决定

  @GET
  @Path("/opinion")
  @Consumes(MediaType.WILDCARD)
  public Page opinion(@PathParam("no") String no) {
    CaseView it = showCase.of(number(no));
    OpinionForm blank = new OpinionForm(it.version(), null, "", "", "");
    return Page.of(TEMPLATES.casesOpinion(view, it, forms.of("case.opinion", blank)));
  }

  @POST
  @Path("/opinion")
  public Response giveOpinion(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    boolean review = showCase.of(number(no)).state() == CaseState.REVIEWING;
    return words(
        no,
        typed,
        "case.opinion",
        OpinionForm.class,
        form -> {
          CaseActs.Opinion body =
              new CaseActs.Opinion(
                  form.version(), form.verdict(), form.opinion(), form.inspectors());
          if (review) {
            acts.review(number(no), body);
          } else {
            acts.second(number(no), body);
          }
        },
        review ? "case.done.opinion" : "case.done.second",
        (it, again) -> TEMPLATES.casesOpinion(view, it, again));
  }

  @GET
  @Path("/decision")
  @Consumes(MediaType.WILDCARD)
  public Page decision(@PathParam("no") String no) {
    CaseView it = showCase.of(number(no));
    DecisionForm blank =
        new DecisionForm(
            it.version(),
            null,
            "",
            "",
            "",
            String.join("\n", it.matter().basis()),
            "",
            view.today());
    return Page.of(
        TEMPLATES.casesDecision(
            view, it, forms.of("case.decision", blank), remedies.text(), false));
  }

  @POST
  @Path("/decision")
  public Response decide(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return words(
        no,
        typed,
        "case.decision",
        DecisionForm.class,
        form -> acts.decide(number(no), form.body()),
        "case.done.decision",
        (it, again) -> TEMPLATES.casesDecision(view, it, again, remedies.text(), false));
  }

  @GET
  @Path("/spot")
  @Consumes(MediaType.WILDCARD)
  public Page spot(@PathParam("no") String no) {
    CaseView it = showCase.of(number(no));
    DecisionForm ready =
        new DecisionForm(
            it.version(),
            Verdict.GRANT,
            Texts.chinese().get("case.spot.opinion"),
            "",
            "",
            String.join("\n", it.matter().basis()),
            "",
            view.today());
    return Page.of(
        TEMPLATES.casesDecision(view, it, forms.of("case.decision", ready), remedies.text(), true));
  }

  @POST
  @Path("/spot")
  public Response decideOnTheSpot(
      @PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return words(
        no,
        typed,
        "case.decision",
        DecisionForm.class,
        form -> acts.decideOnTheSpot(number(no), form.body()),
        "case.done.spot",
        (it, again) -> TEMPLATES.casesDecision(view, it, again, remedies.text(), true));
  }

  // 送达

  @GET
  @Path("/delivery")
  @Consumes(MediaType.WILDCARD)
  public Page delivery(@PathParam("no") String no) {
    CaseView it = showCase.of(number(no));
    DeliveryForm usual =
        new DeliveryForm(
            it.version(),
            DeliveryMethod.DIRECT,
            recipient(it),
            "",
            Texts.chinese().get("case.delivery.hall", place()),
            LocalDateTime.ofInstant(view.now(), view.zone()).withSecond(0).withNano(0),
            false,
            "",
            false,
            "");
    return Page.of(TEMPLATES.casesDelivery(view, it, forms.of("case.delivery", usual)));
  }

  /** Where an agent acts, the agent comes for the result. */
  private static PartyRole recipient(CaseView it) {
    List<PartyRole> there = it.parties().stream().map(CaseView.Party::role).toList();
    if (there.contains(PartyRole.AGENT)) {
      return PartyRole.AGENT;
    }
    return there.contains(PartyRole.LEGAL_REPRESENTATIVE)
        ? PartyRole.LEGAL_REPRESENTATIVE
        : PartyRole.APPLICANT;
  }

  private String place() {
    String window = view.actor().window();
    return directory.window(window).map(Directory.WindowName::name).orElse("");
  }

  @POST
  @Path("/delivery")
  public Response deliver(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return words(
        no,
        typed,
        "case.delivery",
        DeliveryForm.class,
        form -> acts.deliver(number(no), service(form)),
        "case.done.delivery",
        (it, again) -> TEMPLATES.casesDelivery(view, it, again));
  }

  private CaseActs.Service service(DeliveryForm form) {
    return new CaseActs.Service(
        form.version(),
        form.method(),
        form.recipient(),
        form.recipientRole(),
        form.place(),
        at(form.at()),
        form.refusedToSign(),
        form.witness(),
        form.consent(),
        form.note());
  }

  /** The minute that is still running is now: the page knows no seconds. */
  private Instant at(LocalDateTime typed) {
    LocalDateTime thisMinute =
        LocalDateTime.ofInstant(view.now(), view.zone()).withSecond(0).withNano(0);
    boolean now = typed == null || typed.isEqual(thisMinute);
    return now ? null : typed.atZone(view.zone()).toInstant();
  }

  // papers and personal data

  @GET
  @Path("/papers/{seq}")
  @Consumes(MediaType.WILDCARD)
  public Response paper(@PathParam("no") String no, @PathParam("seq") int seq) {
    OpenCaseDocument.Opened opened = openCaseDocument.of(number(no), seq);
    String kind = Texts.chinese().of("case.document", opened.kind());
    return FileAnswer.printed(files, opened.sha256(), kind + " " + opened.number());
  }

  @GET
  @Path("/materials/{code}/file")
  @Consumes(MediaType.WILDCARD)
  public Response material(@PathParam("no") String no, @PathParam("code") String code) {
    OpenCaseMaterial.Opened opened = openCaseMaterial.of(number(no), code);
    return FileAnswer.uploaded(files, opened.sha256(), opened.name());
  }

  @GET
  @Path("/personal-data/{role}")
  @Consumes(MediaType.WILDCARD)
  public Page purpose(@PathParam("no") String no, @PathParam("role") PartyRole role) {
    CaseView it = showCase.of(number(no));
    return Page.of(
        TEMPLATES.casesPersonalData(
            view, it, forms.of("case.purpose", new PurposeForm(role, "")), role, null));
  }

  @POST
  @Path("/personal-data/{role}")
  public Response readPersonalData(
      @PathParam("no") String no,
      @PathParam("role") PartyRole role,
      MultivaluedMap<String, String> typed) {
    CaseView it = showCase.of(number(no));
    Form<PurposeForm> form = forms.read("case.purpose", PurposeForm.class, typed);
    return form.answer(
        purpose -> {
          ReadPersonalData.Clear clear = readPersonalData.of(number(no), role, purpose.purpose());
          Page page = Page.of(TEMPLATES.casesPersonalData(view, it, form, role, clear));
          return Response.ok(page).header("Cache-Control", "no-store").build();
        },
        again -> TEMPLATES.casesPersonalData(view, it, again, role, null));
  }

  private interface Again<T extends Record> {
    JteModel of(CaseView it, Form<T> form);
  }

  private <T extends Record> Response words(
      String no,
      MultivaluedMap<String, String> typed,
      String name,
      Class<T> type,
      Consumer<T> act,
      String said,
      Again<T> again) {
    Form<T> form = forms.read(name, type, typed);
    Function<T, Response> done =
        value -> {
          act.accept(value);
          return Redirect.to("/cases/" + no).saying(said, no);
        };
    return form.answer(done, refused -> again.of(showCase.of(number(no)), refused));
  }

  private static CaseNumber number(String no) {
    return CasesResource.number(no);
  }
}
