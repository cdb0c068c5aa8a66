package org.onewindow.acceptance.web.cases;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.OpenVisitPhoto;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.VisitOfficer;
import org.onewindow.acceptance.web.cases.CaseForms.VisitForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.file.FileAnswer;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 现场核查（勘验）笔录, with photographs. */
@Path("/cases/{no}/visit")
@RequestScoped
public class VisitPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate VISIT = ActGate.of(CaseAct.RECORD_VISIT);
  private static final String FORM = "case.visit";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ActPage page;
  @Inject private ProceedingActs acts;
  @Inject private OpenVisitPhoto photo;
  @Inject private FileStore files;

  @GET
  public Page ask(@PathParam("no") String no) {
    return page.ask(
        no,
        VISIT,
        FORM,
        it ->
            new VisitForm(
                it.version(), null, "", "", "", "", "", "", "", "", "", false, "", "", ""),
        this::look);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @SuppressWarnings("PMD.CloseResource") // all of them are closed at its end
  public Response act(@PathParam("no") String no, List<EntityPart> parts) throws IOException {
    VISIT.admit(view.actor());
    Form<VisitForm> form = forms.read(FORM, VisitForm.class, parts);
    List<InputStream> photos = new ArrayList<>();
    try {
      for (EntityPart part : parts) {
        if (part.getName().equals("photo") && !part.getFileName().orElse("").isBlank()) {
          photos.add(part.getContent());
        }
      }
      return page.act(
          no,
          form,
          (number, typed) -> acts.recordVisit(number, visit(typed), photos),
          "case.done.visit",
          this::look);
    } finally {
      for (InputStream open : photos) {
        open.close();
      }
    }
  }

  private ProceedingActs.Visit visit(VisitForm form) {
    LocalDateTime at = form.at();
    return new ProceedingActs.Visit(
        form.version(),
        at == null ? null : at.atZone(view.zone()).toInstant(),
        form.place(),
        List.of(
            new VisitOfficer(form.name1(), form.certificate1()),
            new VisitOfficer(form.name2(), form.certificate2()),
            new VisitOfficer(form.name3(), form.certificate3())),
        form.findings(),
        form.signer(),
        form.refusedToSign(),
        form.witness());
  }

  private JteModel look(CaseView it, Form<VisitForm> form) {
    return TEMPLATES.casesVisit(view, it, form);
  }

  @GET
  @Path("/{visit}/photos/{photo}")
  public Response photo(
      @PathParam("no") String no, @PathParam("visit") int visit, @PathParam("photo") int which) {
    String digest = photo.of(CasesResource.number(no), visit, which);
    return FileAnswer.uploaded(files, digest, view.t("case.visit.photo", which));
  }
}
