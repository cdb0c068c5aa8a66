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
import java.util.Optional;
import org.onewindow.acceptance.application.bundle.FindBundleOfCase;
import org.onewindow.acceptance.application.bundle.ShowOpinionsOfCase;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.OpenCaseDocument;
import org.onewindow.acceptance.application.cases.OpenCaseMaterial;
import org.onewindow.acceptance.application.cases.ShowCase;
import org.onewindow.acceptance.application.cases.ShowFiledForm;
import org.onewindow.acceptance.application.cases.ShowReviewers;
import org.onewindow.acceptance.application.cases.ShowUsedLicences;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.web.cases.CaseForms.ReasonForm;
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

/** The page of a case with its papers, and the acts that need no words. */
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
  @Inject private ShowReviewers reviewers;
  @Inject private OpenCaseMaterial openCaseMaterial;
  @Inject private ShowUsedLicences usedLicences;
  @Inject private FindBundleOfCase bundleOf;
  @Inject private ShowOpinionsOfCase opinions;
  @Inject private ShowFiledForm filedForm;
  @Inject private Directory directory;
  @Inject private FileStore files;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page show(@PathParam("no") String no) {
    return Page.of(page(showCase.of(number(no)), List.of()));
  }

  private JteModel page(CaseView it, List<String> problems) {
    return TEMPLATES.casesCase(
        view,
        it,
        bundleOf.forStaff(number(it.number())),
        it.decision().isPresent() ? opinions.ground(number(it.number())) : Optional.empty(),
        filedForm.of(number(it.number())),
        openCaseMaterial.replaced(number(it.number())),
        usedLicences.of(number(it.number())),
        names(it),
        problems,
        reviewers.of(number(it.number())));
  }

  /** Names of the units that appear on the page, by code. */
  private Map<String, String> names(CaseView it) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(it.matter().section(), "");
    names.put(it.receipt().unit(), "");
    it.events().forEach(e -> names.put(e.unit(), ""));
    it.folder()
        .ifPresent(
            f -> {
              names.put(f.holder(), "");
              names.put(f.to(), "");
            });
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
    Form<ReasonForm> form = forms.read("case.reason", ReasonForm.class, typed);
    try {
      act.on(number(no), new CaseActs.Plain(form.value().version()));
      return Redirect.to("/cases/" + no).saying(said, no);
    } catch (Refused | Stale declined) {
      List<String> problems =
          declined.reasons().stream()
              .map(r -> view.t("refusal." + r.code(), r.arguments().toArray()))
              .toList();
      return Page.again(page(showCase.of(number(no)), problems), declined);
    }
  }

  // papers

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

  /** A paper as it was before a correction. */
  @GET
  @Path("/materials/before/{seq}")
  @Consumes(MediaType.WILDCARD)
  public Response before(@PathParam("no") String no, @PathParam("seq") int seq) {
    OpenCaseMaterial.Opened opened = openCaseMaterial.before(number(no), seq);
    return FileAnswer.uploaded(files, opened.sha256(), opened.name());
  }

  private static CaseNumber number(String no) {
    return CasesResource.number(no);
  }
}
