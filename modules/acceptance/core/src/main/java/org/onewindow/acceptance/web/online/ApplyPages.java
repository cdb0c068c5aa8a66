package org.onewindow.acceptance.web.online;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.CheckElectronicLicences;
import org.onewindow.acceptance.application.cases.DiscardOnlineApplication;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.KeepOnlineApplication;
import org.onewindow.acceptance.application.cases.KeepOnlineMaterial;
import org.onewindow.acceptance.application.cases.ListOwnCases;
import org.onewindow.acceptance.application.cases.ListOwnCases.WalletCard;
import org.onewindow.acceptance.application.cases.OpenOwnFile;
import org.onewindow.acceptance.application.cases.ShowOnlineApplication;
import org.onewindow.acceptance.application.cases.StartOnlineApplication;
import org.onewindow.acceptance.application.cases.SubmitOnlineApplication;
import org.onewindow.acceptance.application.matter.ReadGuide;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.ReceivingWay;
import org.onewindow.acceptance.domain.form.FieldType;
import org.onewindow.acceptance.web.citizen.GuideWords;
import org.onewindow.acceptance.web.form.FormEntry;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;
import org.onewindow.platform.file.FileAnswer;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 在线申请 in steps: which case is yours, who and where, papers, look it over and hand it in. */
@Path("/online")
@RequestScoped
public class ApplyPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final String FORM = "apply";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ReadGuide readGuide;
  @Inject private ListOwnCases listOwn;
  @Inject private StartOnlineApplication start;
  @Inject private ShowOnlineApplication show;
  @Inject private KeepOnlineApplication keep;
  @Inject private CheckElectronicLicences checkLicences;
  @Inject private KeepOnlineMaterial keepMaterial;
  @Inject private DiscardOnlineApplication discard;
  @Inject private SubmitOnlineApplication submit;
  @Inject private OpenOwnFile ownFile;
  @Inject private FileStore files;

  /** What the applicant may type; who applies comes from the account. */
  public record Details(
      @Valid Reach applicant,
      @Valid Reach contact,
      @Size(max = 500) String note,
      @Size(max = 50) String scenario,
      Map<String, @Valid FormEntry> form,
      @Size(max = 100) String certificate) {

    static Details of(IntakeText typed, List<WalletCard> own) {
      return new Details(
          new Reach("", typed.applicant().phone(), typed.applicant().address()),
          new Reach(typed.contact().name(), typed.contact().phone(), ""),
          typed.note(),
          typed.scenario(),
          FormEntry.of(typed.form()),
          typed.certificate().isEmpty() && own.size() == 1
              ? own.get(0).number()
              : typed.certificate());
    }

    KeepOnlineApplication.Details asTyped() {
      Reach who = Reach.or(applicant);
      Reach call = Reach.or(contact);
      return new KeepOnlineApplication.Details(
          who.address(),
          who.phone(),
          call.name(),
          call.phone(),
          note,
          scenario,
          FormEntry.texts(form),
          certificate == null ? "" : certificate.strip());
    }

    @Override
    public String toString() {
      return "Details";
    }
  }

  @GET
  @Path("apply/{code}")
  public Page begin(
      @PathParam("code") String code, @QueryParam("s") @DefaultValue("") String scenario) {
    view.actor().must("online.apply");
    return Page.of(beginning(code, scenario, List.of()));
  }

  private JteModel beginning(String code, String scenario, List<Refusal> reasons) {
    return TEMPLATES.onlineApply(
        view, new GuideWords(view), readGuide.read(code), scenario, reasons);
  }

  @POST
  @Path("apply/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    String given = typed.getFirst("scenario");
    String scenario = given == null ? "" : given;
    try {
      return Redirect.to("/online/drafts/" + start.of(code, scenario) + "?step=details").quietly();
    } catch (Refused refused) {
      return Page.again(beginning(code, scenario, refused.reasons()), refused);
    }
  }

  @GET
  @Path("drafts/{ref}")
  public Response draft(
      @PathParam("ref") String ref, @QueryParam("step") @DefaultValue("details") String step) {
    ShowOnlineApplication.Application draft = show.of(ref);
    if (draft.received().isPresent()) {
      return Redirect.to("/online/cases/" + draft.received().get()).quietly();
    }
    JteModel page =
        switch (step) {
          case "materials", "files" -> materials(draft, forms.of(FORM, licences(draft)));
          case "paper" -> TEMPLATES.onlinePaper(view, draft);
          case "preview", "submission" -> preview(draft, List.of());
          default -> details(draft, forms.of(FORM, Details.of(draft.typed(), own(draft))));
        };
    return Response.ok(Page.of(page)).build();
  }

  private JteModel details(ShowOnlineApplication.Application draft, Form<Details> form) {
    return TEMPLATES.onlineDetails(view, draft, form, own(draft));
  }

  /** The licences that the application can be about. */
  private List<WalletCard> own(ShowOnlineApplication.Application draft) {
    return draft.matter().item().kind().concernsLicence()
        ? listOwn.certificatesOf(draft.matter().licenceKind())
        : List.of();
  }

  private static Licences licences(ShowOnlineApplication.Application draft) {
    Map<String, String> numbers = new LinkedHashMap<>();
    draft.materials().forEach(p -> numbers.put(p.asked().code(), p.typed().licence()));
    return Licences.of(numbers);
  }

  private JteModel materials(ShowOnlineApplication.Application draft, Form<Licences> form) {
    return TEMPLATES.onlineMaterials(view, draft, form);
  }

  private JteModel preview(ShowOnlineApplication.Application draft, List<Refusal> reasons) {
    return TEMPLATES.onlinePreview(view, draft, reasons);
  }

  /** Keeps first, so that nothing is lost; then says what is wrong, or goes on. */
  @POST
  @Path("drafts/{ref}/details")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response details(@PathParam("ref") String ref, MultivaluedMap<String, String> typed) {
    return forms
        .read(FORM, Details.class, typed)
        .answer(
            given -> {
              keep.details(ref, given.asTyped());
              if ("more".equals(typed.getFirst("act"))) {
                return Redirect.to("/online/drafts/" + ref + "?step=details").quietly();
              }
              mendDetails(show.of(ref));
              return Redirect.to("/online/drafts/" + ref + "?step=materials").quietly();
            },
            again -> details(show.of(ref), again));
  }

  @POST
  @Path("drafts/{ref}/details/draft")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public void keepDetails(@PathParam("ref") String ref, MultivaluedMap<String, String> typed) {
    Form<Details> form = forms.read(FORM, Details.class, typed);
    if (!form.isRefused()) {
      keep.details(ref, form.value().asTyped());
    }
  }

  @POST
  @Path("drafts/{ref}/materials")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response materials(@PathParam("ref") String ref, MultivaluedMap<String, String> typed) {
    return forms
        .read(FORM, Licences.class, typed)
        .answer(
            given -> {
              keep.licences(ref, given.numbers());
              checkLicences.ofOnlineDraft(ref);
              StepFaults.mend(show.of(ref).faults(), true);
              return Redirect.to("/online/drafts/" + ref + "?step=preview").quietly();
            },
            again -> materials(show.of(ref), again));
  }

  /** Blank fields are told here too; handing in does not wait for them. */
  private static void mendDetails(ShowOnlineApplication.Application draft) {
    List<Refusal> wrong = new ArrayList<>(draft.form());
    draft.faults().stream()
        .filter(f -> !f.field().startsWith("material") && !wrong.contains(f))
        .forEach(wrong::add);
    if (!wrong.isEmpty()) {
      throw new Refused(wrong.stream().map(fault -> atPage(draft, fault)).toList());
    }
  }

  /** Several choices stand in a field of their own. */
  private static Refusal atPage(ShowOnlineApplication.Application draft, Refusal fault) {
    boolean many =
        fault.field().startsWith("form[")
            && draft
                .matter()
                .form()
                .field(fault.field().replaceAll("^form\\[|\\].*$", ""))
                .filter(f -> f.type() == FieldType.CHOICES)
                .isPresent();
    return many ? fault.at(fault.field().replace("].value", "].many")) : fault;
  }

  /** The own file, before it is handed in. */
  @GET
  @Path("drafts/{ref}/files/{code}")
  public Response file(@PathParam("ref") String ref, @PathParam("code") String code) {
    return FileAnswer.uploaded(files, ownFile.ofDraft(ref, code), code);
  }

  @POST
  @Path("drafts/{ref}/files/{code}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload(
      @PathParam("ref") String ref, @PathParam("code") String code, List<EntityPart> parts)
      throws IOException {
    for (EntityPart part : parts) {
      if (part.getName().equals("file")) {
        try (InputStream content = part.getContent()) {
          keepMaterial.of(ref, code, content);
        } catch (Refused refused) {
          ShowOnlineApplication.Application draft = show.of(ref);
          List<Refusal> reasons =
              refused.reasons().stream().map(r -> r.at("materials[" + code + "].licence")).toList();
          return Page.again(
              materials(draft, forms.of(FORM, licences(draft)).refused(reasons)), refused);
        }
      }
    }
    return Redirect.to("/online/drafts/" + ref + "?step=materials").saying("apply.file.kept");
  }

  @POST
  @Path("drafts/{ref}/files/{code}/removal")
  public Response remove(@PathParam("ref") String ref, @PathParam("code") String code) {
    keepMaterial.remove(ref, code);
    return Redirect.to("/online/drafts/" + ref + "?step=materials").saying("apply.file.removed");
  }

  /** What was shown is what is handed in; pressed twice, it is one case. */
  @POST
  @Path("drafts/{ref}/submission")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response submit(@PathParam("ref") String ref, MultivaluedMap<String, String> typed) {
    String shown = typed.getFirst("shown");
    try {
      CaseNumber number = submit.of(ref, shown == null ? "" : shown, way(typed.getFirst("way")));
      return Redirect.to("/online/cases/" + number).saying("apply.received", number);
    } catch (Refused | Stale declined) {
      return Page.again(preview(show.of(ref), declined.reasons()), declined);
    }
  }

  /** Nothing is chosen where what was sent is no way at all. */
  private static Optional<ReceivingWay> way(String typed) {
    return Arrays.stream(ReceivingWay.values()).filter(w -> w.name().equals(typed)).findFirst();
  }

  @POST
  @Path("drafts/{ref}/discard")
  public Response discard(@PathParam("ref") String ref) {
    discard.of(ref);
    return Redirect.to("/online").saying("apply.discarded");
  }
}
