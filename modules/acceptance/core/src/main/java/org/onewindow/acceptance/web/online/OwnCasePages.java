package org.onewindow.acceptance.web.online;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.application.bundle.FindBundleOfCase;
import org.onewindow.acceptance.application.bundle.ListOwnCombinedLicences;
import org.onewindow.acceptance.application.bundle.ShowOwnBundle;
import org.onewindow.acceptance.application.cases.AskForHearing;
import org.onewindow.acceptance.application.cases.ChooseReceivingWay;
import org.onewindow.acceptance.application.cases.HandInOwnCorrections;
import org.onewindow.acceptance.application.cases.ListOwnCases;
import org.onewindow.acceptance.application.cases.OpenCaseDocument;
import org.onewindow.acceptance.application.cases.OpenOwnDocument;
import org.onewindow.acceptance.application.cases.OpenOwnFile;
import org.onewindow.acceptance.application.cases.ShowFiledForm;
import org.onewindow.acceptance.application.cases.ShowOwnCase;
import org.onewindow.acceptance.application.cases.WithdrawOwnApplication;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.ReceivingWay;
import org.onewindow.acceptance.web.form.FormEntry;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.file.FileAnswer;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 我的办件: the list, one case with its papers, corrections and withdrawal, and the certificates. */
@Path("/online")
@RequestScoped
public class OwnCasePages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int ON_A_PAGE = 20;

  @Inject private View view;
  @Inject private ListOwnCombinedLicences combined;
  @Inject private Forms forms;
  @Inject private ListOwnCases own;
  @Inject private ShowOwnCase showCase;
  @Inject private OpenOwnDocument openDocument;
  @Inject private WithdrawOwnApplication withdraw;
  @Inject private HandInOwnCorrections corrections;
  @Inject private AskForHearing askForHearing;
  @Inject private FileStore files;
  @Inject private OpenOwnFile ownFile;
  @Inject private ChooseReceivingWay receiving;
  @Inject private FindBundleOfCase bundleOf;
  @Inject private ShowFiledForm filedForm;
  @Inject private ShowOwnBundle bundles;

  /** What is to be heard. */
  public record HearingWish(@Size(max = 500) String said, long seen) {}

  /** Why an application is taken back. */
  public record Withdrawal(@NotBlank @Size(max = 500) String reason, long seen) {}

  /** How the result is to be received. */
  public record ReceiveBy(@NotNull ReceivingWay way, long seen) {}

  /**
   * What is handed in with the new papers.
   *
   * @param answer to what the notice says about the form as a whole
   * @param form new answers to the fields that the notice names
   */
  public record HandIn(
      long seen, @Size(max = 1000) String answer, Map<String, @Valid FormEntry> form) {}

  @GET
  @Path("cases")
  public Page list(@QueryParam("after") @DefaultValue("") String after) {
    Optional<Cursor> from =
        after.isEmpty() ? Optional.empty() : Optional.of(Cursor.parse(after, 2));
    var slice = own.cases(from, ON_A_PAGE);
    return Page.of(
        TEMPLATES.onlineCases(
            view,
            after.isEmpty() ? bundles.latest() : List.of(),
            slice.items(),
            Paging.of(view, slice, after)));
  }

  @GET
  @Path("certificates")
  public Page certificates() {
    return Page.of(TEMPLATES.onlineCertificates(view, own.certificates(), combined.all()));
  }

  @GET
  @Path("cases/{no}")
  public Page show(@PathParam("no") String no) {
    return page(no, forms.empty("own.withdraw", Withdrawal.class), List.of());
  }

  private Page page(String no, Form<Withdrawal> form, List<Refusal> reasons) {
    return page(no, form, null, reasons);
  }

  /** Fields stand as they were typed, else as they were handed in. */
  private Page page(String no, Form<Withdrawal> form, Form<HandIn> typed, List<Refusal> reasons) {
    return page(no, form, typed, forms.empty("own.hearing", HearingWish.class), reasons);
  }

  private Page page(
      String no,
      Form<Withdrawal> form,
      Form<HandIn> typed,
      Form<HearingWish> hearing,
      List<Refusal> reasons) {
    CaseNumber number = number(no);
    ShowOwnCase.OwnCase it = showCase.of(number);
    List<HandInOwnCorrections.Waiting> waiting =
        it.corrections().isEmpty() || !view.may("online.apply")
            ? List.of()
            : corrections.waiting(number);
    Optional<HandInOwnCorrections.OpenFields> open =
        it.corrections().isEmpty() || !view.may("online.apply")
            ? Optional.empty()
            : corrections.openFields(number);
    return Page.of(
        TEMPLATES.onlineCase(
            view,
            it,
            bundleOf.forApplicant(number),
            filedForm.own(number),
            waiting,
            open,
            typed == null
                ? forms.of(
                    "own.correct",
                    new HandIn(
                        it.version(),
                        "",
                        FormEntry.of(
                            open.map(HandInOwnCorrections.OpenFields::answers).orElse(Map.of()))))
                : typed,
            form,
            hearing,
            reasons));
  }

  @GET
  @Path("cases/{no}/documents/{seq}")
  public Response document(@PathParam("no") String no, @PathParam("seq") int seq) {
    OpenCaseDocument.Opened opened = openDocument.of(number(no), seq);
    String kind = Texts.chinese().of("case.document", opened.kind());
    return FileAnswer.printed(files, opened.sha256(), kind + " " + opened.number());
  }

  @GET
  @Path("cases/{no}/materials/{code}")
  public Response material(@PathParam("no") String no, @PathParam("code") String code) {
    return FileAnswer.uploaded(files, ownFile.ofCase(number(no), code), code);
  }

  @GET
  @Path("cases/{no}/corrections/{code}/file")
  public Response waiting(@PathParam("no") String no, @PathParam("code") String code) {
    return FileAnswer.uploaded(files, ownFile.waiting(number(no), code), code);
  }

  @POST
  @Path("cases/{no}/hearing")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response askForHearing(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return forms
        .read("own.hearing", HearingWish.class, typed)
        .answer(
            given -> {
              askForHearing.of(number(no), given.seen(), given.said());
              return Redirect.to("/online/cases/" + no).saying("own.hearing.asked");
            },
            again ->
                page(no, forms.empty("own.withdraw", Withdrawal.class), null, again, List.of())
                    .model());
  }

  @GET
  @Path("cases/{no}/hearing")
  public Response backFromHearing(@PathParam("no") String no) {
    return back(no);
  }

  /** Whoever reloads what was sent, or comes back to it after the log-in, sees the case. */
  @GET
  @Path("cases/{no}/corrections")
  public Response backFromCorrections(@PathParam("no") String no) {
    return back(no);
  }

  @GET
  @Path("cases/{no}/corrections/{code}")
  public Response backFromCorrection(@PathParam("no") String no) {
    return back(no);
  }

  @GET
  @Path("cases/{no}/withdrawal")
  public Response backFromWithdrawal(@PathParam("no") String no) {
    return back(no);
  }

  /** To the owner alone: to others the case looks as if it did not exist. */
  private Response back(String no) {
    showCase.of(number(no));
    return Redirect.to("/online/cases/" + number(no).text()).quietly();
  }

  @POST
  @Path("cases/{no}/receiving")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response receive(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return forms
        .read("own.receiving", ReceiveBy.class, typed)
        .answer(
            given -> {
              receiving.of(number(no), given.seen(), given.way());
              return Redirect.to("/online/cases/" + no).saying("own.receiving.done");
            },
            again ->
                page(no, forms.empty("own.withdraw", Withdrawal.class), again.refusals()).model());
  }

  @POST
  @Path("cases/{no}/withdrawal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return forms
        .read("own.withdraw", Withdrawal.class, typed)
        .answer(
            given -> {
              withdraw.of(number(no), given.seen(), given.reason());
              return Redirect.to("/online/cases/" + no).saying("own.withdrawn");
            },
            again -> page(no, again, List.of()).model());
  }

  @POST
  @Path("cases/{no}/corrections/{code}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response correct(
      @PathParam("no") String no, @PathParam("code") String code, List<EntityPart> parts)
      throws IOException {
    for (EntityPart part : parts) {
      if (part.getName().equals("file")) {
        try (InputStream content = part.getContent()) {
          corrections.keep(number(no), code, content);
        } catch (Refused refused) {
          return again(no, refused);
        }
      }
    }
    return Redirect.to("/online/cases/" + no).saying("apply.file.kept");
  }

  @POST
  @Path("cases/{no}/corrections")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response handIn(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return forms
        .read("own.correct", HandIn.class, typed)
        .answer(
            given -> {
              corrections.of(
                  number(no),
                  given.seen(),
                  given.answer() == null ? "" : given.answer(),
                  FormEntry.texts(given.form()));
              return Redirect.to("/online/cases/" + no).saying("own.handedin");
            },
            again ->
                page(no, forms.empty("own.withdraw", Withdrawal.class), again, List.of()).model());
  }

  private Response again(String no, Refused refused) {
    Page page = page(no, forms.empty("own.withdraw", Withdrawal.class), refused.reasons());
    return Page.again(page.model(), refused);
  }

  /** What is no number at all is no case either. */
  private static CaseNumber number(String typed) {
    return CaseNumber.parse(typed).orElseThrow(() -> new NotFound(Refusal.of("CASE_NOT_FOUND")));
  }
}
