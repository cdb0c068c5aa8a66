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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.application.bundle.BundleText;
import org.onewindow.acceptance.application.bundle.CheckBundleLicences;
import org.onewindow.acceptance.application.bundle.DiscardOnlineBundle;
import org.onewindow.acceptance.application.bundle.KeepBundlePaper;
import org.onewindow.acceptance.application.bundle.KeepOnlineBundle;
import org.onewindow.acceptance.application.bundle.ReadBundleGuide;
import org.onewindow.acceptance.application.bundle.ShowOnlineBundle;
import org.onewindow.acceptance.application.bundle.StartOnlineBundle;
import org.onewindow.acceptance.application.bundle.SubmitOnlineBundle;
import org.onewindow.acceptance.domain.bundle.Answers;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.web.bundle.BundleGuidePages;
import org.onewindow.acceptance.web.bundle.BundleWords;
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

/** 一件事 online in steps: questions, one form, one set of papers, look it over and hand it in. */
@Path("/online/bundles")
@RequestScoped
public class BundleApplyPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final String FORM = "apply";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ReadBundleGuide readGuide;
  @Inject private StartOnlineBundle start;
  @Inject private ShowOnlineBundle show;
  @Inject private KeepOnlineBundle keep;
  @Inject private CheckBundleLicences checkLicences;
  @Inject private KeepBundlePaper keepPaper;
  @Inject private DiscardOnlineBundle discard;
  @Inject private SubmitOnlineBundle submit;
  @Inject private FileStore files;

  /** The merged form; who applies comes from the account. */
  public record Filled(
      @Valid Reach applicant,
      @Valid Reach contact,
      Map<String, @Valid FormEntry> form,
      List<String> later,
      @Size(max = 500) String note) {

    static Filled of(BundleText typed) {
      return new Filled(
          new Reach("", typed.applicant().phone(), typed.applicant().address()),
          new Reach(typed.contact().name(), typed.contact().phone(), ""),
          FormEntry.of(typed.form()),
          List.copyOf(typed.later()),
          typed.note());
    }

    KeepOnlineBundle.Filled asTyped() {
      Reach who = Reach.or(applicant);
      Reach call = Reach.or(contact);
      return new KeepOnlineBundle.Filled(
          who.address(),
          who.phone(),
          call.name(),
          call.phone(),
          FormEntry.texts(form),
          later == null ? Set.of() : Set.copyOf(later),
          note == null ? "" : note);
    }

    @Override
    public String toString() {
      return "Filled";
    }
  }

  /** The guide's answers come along, so that nothing is asked twice. */
  @GET
  @Path("apply/{code}")
  public Page begin(@PathParam("code") String code, @Context UriInfo address) {
    view.actor().must("online.apply");
    ReadBundleGuide.Guide guide = readGuide.read(code);
    return Page.of(
        questions(
            guide,
            BundleGuidePages.answers(guide.plan(), address.getQueryParameters()),
            Optional.empty(),
            List.of()));
  }

  @POST
  @Path("apply/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    ReadBundleGuide.Guide guide = readGuide.read(code);
    Answers answers = BundleGuidePages.answers(guide.plan(), typed);
    try {
      return Redirect.to(draftOf(start.of(code, answers), "form")).quietly();
    } catch (Refused refused) {
      return Page.again(questions(guide, answers, Optional.empty(), refused.reasons()), refused);
    }
  }

  private JteModel questions(
      ReadBundleGuide.Guide guide, Answers answers, Optional<String> ref, List<Refusal> reasons) {
    return TEMPLATES.onlineBundleQuestions(view, guide, answers, ref, reasons);
  }

  @GET
  @Path("drafts/{ref}")
  public Response draft(
      @PathParam("ref") String ref, @QueryParam("step") @DefaultValue("form") String step) {
    Optional<BundleNumber> received = show.received(ref);
    if (received.isPresent()) {
      return Redirect.to("/online/bundles/" + received.get()).quietly();
    }
    ShowOnlineBundle.Application draft = show.of(ref);
    if (draft.tailored().isEmpty() || step.equals("questions") || step.equals("answers")) {
      return Response.ok(Page.of(questions(draft, List.of()))).build();
    }
    JteModel page =
        switch (step) {
          case "papers", "files" -> papers(draft, forms.of(FORM, licences(draft)));
          case "paper" -> TEMPLATES.onlineBundlePaper(view, draft, draft.tailored().orElseThrow());
          case "preview", "submission" -> preview(draft, List.of());
          default -> form(draft, forms.of(FORM, Filled.of(draft.typed())));
        };
    return Response.ok(Page.of(page)).build();
  }

  private JteModel questions(ShowOnlineBundle.Application draft, List<Refusal> reasons) {
    return questions(
        draft.guide(),
        new Answers(draft.typed().answers(), draft.typed().members()),
        Optional.of(draft.ref()),
        reasons);
  }

  private JteModel form(ShowOnlineBundle.Application draft, Form<Filled> form) {
    return TEMPLATES.onlineBundleForm(
        view, new BundleWords(view), draft, draft.tailored().orElseThrow(), form);
  }

  private JteModel papers(ShowOnlineBundle.Application draft, Form<Licences> form) {
    return TEMPLATES.onlineBundlePapers(
        view, new BundleWords(view), draft, draft.tailored().orElseThrow(), form);
  }

  private JteModel preview(ShowOnlineBundle.Application draft, List<Refusal> reasons) {
    return TEMPLATES.onlineBundlePreview(
        view, new BundleWords(view), draft, draft.tailored().orElseThrow(), reasons);
  }

  private static Licences licences(ShowOnlineBundle.Application draft) {
    Map<String, String> numbers = new LinkedHashMap<>();
    draft.papers().forEach(p -> numbers.put(p.asked().key(), p.typed().licence()));
    return Licences.of(numbers);
  }

  @POST
  @Path("drafts/{ref}/answers")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answers(@PathParam("ref") String ref, MultivaluedMap<String, String> typed) {
    ShowOnlineBundle.Application before = show.of(ref);
    keep.answers(ref, BundleGuidePages.answers(before.guide().plan(), typed));
    ShowOnlineBundle.Application draft = show.of(ref);
    List<Refusal> wrong =
        draft.faults().stream()
            .filter(f -> f.field().startsWith("answers") || f.code().endsWith("_NOT_ONLINE"))
            .toList();
    return wrong.isEmpty()
        ? Redirect.to(draftOf(ref, "form")).quietly()
        : Page.again(questions(draft, wrong), new Refused(wrong));
  }

  /** Keeps first, so that nothing is lost; then says what is wrong, or goes on. */
  @POST
  @Path("drafts/{ref}/form")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response form(@PathParam("ref") String ref, MultivaluedMap<String, String> typed) {
    return forms
        .read(FORM, Filled.class, typed)
        .answer(
            given -> {
              keep.form(ref, given.asTyped());
              if ("more".equals(typed.getFirst("act"))) {
                return Redirect.to(draftOf(ref, "form")).quietly();
              }
              StepFaults.mend(show.of(ref).faults(), false);
              return Redirect.to(draftOf(ref, "papers")).quietly();
            },
            again -> form(show.of(ref), again));
  }

  @POST
  @Path("drafts/{ref}/form/draft")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public void keepForm(@PathParam("ref") String ref, MultivaluedMap<String, String> typed) {
    Form<Filled> form = forms.read(FORM, Filled.class, typed);
    if (!form.isRefused()) {
      keep.form(ref, form.value().asTyped());
    }
  }

  @POST
  @Path("drafts/{ref}/papers")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response papers(@PathParam("ref") String ref, MultivaluedMap<String, String> typed) {
    return forms
        .read(FORM, Licences.class, typed)
        .answer(
            given -> {
              keep.licences(ref, given.numbers());
              checkLicences.ofOnlineDraft(ref);
              StepFaults.mend(show.of(ref).faults(), true);
              return Redirect.to(draftOf(ref, "preview")).quietly();
            },
            again -> papers(show.of(ref), again));
  }

  /** The own file, before it is handed in. */
  @GET
  @Path("drafts/{ref}/files/{paper}")
  public Response file(@PathParam("ref") String ref, @PathParam("paper") String paper) {
    return FileAnswer.uploaded(files, keepPaper.file(ref, paper), paper);
  }

  @POST
  @Path("drafts/{ref}/files/{paper}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload(
      @PathParam("ref") String ref, @PathParam("paper") String paper, List<EntityPart> parts)
      throws IOException {
    for (EntityPart part : parts) {
      if (part.getName().equals("file")) {
        try (InputStream content = part.getContent()) {
          keepPaper.of(ref, paper, content);
        } catch (Refused refused) {
          ShowOnlineBundle.Application draft = show.of(ref);
          List<Refusal> reasons =
              refused.reasons().stream()
                  .map(r -> r.at("materials[" + paper + "].licence"))
                  .toList();
          return Page.again(
              papers(draft, forms.of(FORM, licences(draft)).refused(reasons)), refused);
        }
      }
    }
    return Redirect.to(draftOf(ref, "papers")).saying("apply.file.kept");
  }

  @POST
  @Path("drafts/{ref}/files/{paper}/removal")
  public Response remove(@PathParam("ref") String ref, @PathParam("paper") String paper) {
    keepPaper.remove(ref, paper);
    return Redirect.to(draftOf(ref, "papers")).saying("apply.file.removed");
  }

  /** What was shown is what is handed in; pressed twice, it is one bundle. */
  @POST
  @Path("drafts/{ref}/submission")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response submit(@PathParam("ref") String ref, MultivaluedMap<String, String> typed) {
    String shown = typed.getFirst("shown");
    try {
      BundleNumber number = submit.of(ref, shown == null ? "" : shown);
      return Redirect.to("/online/bundles/" + number).saying("apply.bundle.received", number);
    } catch (Refused | Stale declined) {
      return Page.again(preview(show.of(ref), declined.reasons()), declined);
    }
  }

  @POST
  @Path("drafts/{ref}/discard")
  public Response discard(@PathParam("ref") String ref) {
    discard.of(ref);
    return Redirect.to("/online").saying("apply.discarded");
  }

  private static String draftOf(String ref, String step) {
    return "/online/bundles/drafts/" + ref + "?step=" + step;
  }
}
