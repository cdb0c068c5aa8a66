package org.onewindow.acceptance.web.online;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.application.bundle.ListOwnCombinedLicences;
import org.onewindow.acceptance.application.cases.AskForHearing;
import org.onewindow.acceptance.application.cases.CheckElectronicLicences;
import org.onewindow.acceptance.application.cases.DiscardOnlineApplication;
import org.onewindow.acceptance.application.cases.HandInOwnCorrections;
import org.onewindow.acceptance.application.cases.KeepOnlineApplication;
import org.onewindow.acceptance.application.cases.KeepOnlineMaterial;
import org.onewindow.acceptance.application.cases.ListOwnCases;
import org.onewindow.acceptance.application.cases.OpenCaseDocument;
import org.onewindow.acceptance.application.cases.OpenOwnDocument;
import org.onewindow.acceptance.application.cases.Progress;
import org.onewindow.acceptance.application.cases.ShowOnlineApplication;
import org.onewindow.acceptance.application.cases.ShowOwnCase;
import org.onewindow.acceptance.application.cases.StartOnlineApplication;
import org.onewindow.acceptance.application.cases.SubmitOnlineApplication;
import org.onewindow.acceptance.application.cases.WithdrawOwnApplication;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.ReceivingWay;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.file.FileAnswer;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.text.Texts;

/**
 * The online hall for machines such as a mini-programme: the same acts as on the pages, by the
 * session of the applicant. Submitting a draft again answers its number again.
 */
@Path("/api/v1/online")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OnlineHallResource {

  private static final int ON_A_PAGE = 50;

  @Inject private ListOwnCombinedLicences combined;
  @Inject private StartOnlineApplication start;
  @Inject private ShowOnlineApplication show;
  @Inject private KeepOnlineApplication keep;
  @Inject private CheckElectronicLicences checkLicences;
  @Inject private KeepOnlineMaterial keepMaterial;
  @Inject private DiscardOnlineApplication discard;
  @Inject private SubmitOnlineApplication submit;
  @Inject private ListOwnCases own;
  @Inject private ShowOwnCase showCase;
  @Inject private OpenOwnDocument openDocument;
  @Inject private WithdrawOwnApplication withdraw;
  @Inject private HandInOwnCorrections corrections;
  @Inject private AskForHearing askForHearing;
  @Inject private FileStore files;

  /** To begin an application. */
  public record NewDraft(
      @NotBlank @Size(max = 50) String matter, @NotBlank @Size(max = 50) String scenario) {}

  /**
   * What an applicant may type; who applies comes from the account.
   *
   * @param scenario another of the matter's; missing for the one the draft has
   */
  public record DraftDetails(
      @Size(max = 300) String address,
      @Size(max = 40) String phone,
      @Size(max = 200) String contactName,
      @Size(max = 40) String contactPhone,
      @Size(max = 500) String note,
      @Size(max = 50) String scenario,
      Map<String, @Size(max = 5000) String> form,
      @Size(max = 100) String certificate) {

    @Override
    public String toString() {
      return "DraftDetails";
    }
  }

  /**
   * @param shown of the draft that was looked over
   * @param way how the result is to be received; may be missing
   */
  public record Submission(@NotBlank @Size(max = 64) String shown, ReceivingWay way) {}

  /** Why the application is taken back, and the version of the case that was looked at. */
  public record Withdrawal(@NotBlank @Size(max = 500) String reason, long version) {}

  /** Hands in what was uploaded; the answer is to what concerns the application itself. */
  public record HandIn(
      @Size(max = 1000) String answer,
      long version,
      Map<String, @Size(max = 5000) String> fields) {}

  /** A draft: what it asks for, what is wrong, and what {@code shown} must say to submit it. */
  public record DraftView(
      String ref,
      String matter,
      String scenario,
      String number,
      List<PaperView> papers,
      List<String> faults,
      String shown) {}

  /** A paper that is asked for, and where it stands. */
  public record PaperView(String code, String name, String status) {}

  /** A page of cases. */
  public record CasesView(List<CaseLine> items, String nextCursor) {}

  /** One case of the list. */
  public record CaseLine(String number, String matter, Progress.Stage stage, Instant receivedAt) {}

  /** The own case. */
  public record CaseView(
      String number,
      long version,
      String matter,
      Progress.Stage stage,
      Instant resultBy,
      boolean provisional,
      List<ShowOwnCase.Paper> documents,
      List<ShowOwnCase.Correction> corrections,
      boolean mayWithdraw,
      ShowOwnCase.Hearing hearing,
      Progress.Fee fee) {}

  /**
   * Asks for the hearing.
   *
   * @param version of the case that was looked at
   * @param said what is to be heard; may be left out
   */
  public record HearingWish(long version, @Size(max = 500) String said) {}

  /** The number of the case. */
  public record Number(String number) {}

  @POST
  @Path("drafts")
  public Response begin(@NotNull @Valid NewDraft given) {
    String ref = start.of(given.matter(), given.scenario());
    return Response.created(URI.create("/api/v1/online/drafts/" + ref))
        .entity(view(show.of(ref)))
        .build();
  }

  @GET
  @Path("drafts")
  public List<ListOwnCases.Draft> drafts() {
    return own.drafts();
  }

  @GET
  @Path("drafts/{ref}")
  public DraftView draft(@PathParam("ref") String ref) {
    return view(show.of(ref));
  }

  @PUT
  @Path("drafts/{ref}/details")
  public DraftView details(@PathParam("ref") String ref, @NotNull @Valid DraftDetails given) {
    keep.details(
        ref,
        new KeepOnlineApplication.Details(
            given.address(),
            given.phone(),
            given.contactName(),
            given.contactPhone(),
            given.note(),
            given.scenario() == null ? "" : given.scenario(),
            given.form() == null ? Map.of() : given.form(),
            given.certificate() == null ? "" : given.certificate().strip()));
    return view(show.of(ref));
  }

  @PUT
  @Path("drafts/{ref}/licences")
  public DraftView licences(
      @PathParam("ref") String ref, @NotNull Map<String, @Size(max = 100) String> numbers) {
    keep.licences(ref, numbers);
    checkLicences.ofOnlineDraft(ref);
    return view(show.of(ref));
  }

  @PUT
  @Path("drafts/{ref}/files/{code}")
  @Consumes(MediaType.WILDCARD)
  public DraftView upload(
      @PathParam("ref") String ref, @PathParam("code") String code, InputStream content) {
    keepMaterial.of(ref, code, content);
    return view(show.of(ref));
  }

  @DELETE
  @Path("drafts/{ref}/files/{code}")
  public DraftView remove(@PathParam("ref") String ref, @PathParam("code") String code) {
    keepMaterial.remove(ref, code);
    return view(show.of(ref));
  }

  @DELETE
  @Path("drafts/{ref}")
  public Response discard(@PathParam("ref") String ref) {
    discard.of(ref);
    return Response.noContent().build();
  }

  @POST
  @Path("drafts/{ref}/submission")
  public Response submit(@PathParam("ref") String ref, @NotNull @Valid Submission given) {
    CaseNumber number = submit.of(ref, given.shown(), Optional.ofNullable(given.way()));
    return Response.created(URI.create("/api/v1/online/cases/" + number))
        .entity(new Number(number.text()))
        .build();
  }

  @GET
  @Path("cases")
  public CasesView cases(@QueryParam("cursor") @DefaultValue("") String cursor) {
    Optional<Cursor> from =
        cursor.isEmpty() ? Optional.empty() : Optional.of(Cursor.parse(cursor, 2));
    var slice = own.cases(from, ON_A_PAGE);
    return new CasesView(
        slice.items().stream()
            .map(r -> new CaseLine(r.number(), r.matter(), r.stage(), r.receivedAt()))
            .toList(),
        slice.next().map(Cursor::toString).orElse(""));
  }

  @GET
  @Path("cases/{no}")
  public CaseView ownCase(@PathParam("no") String no) {
    ShowOwnCase.OwnCase it = showCase.of(number(no));
    return new CaseView(
        it.progress().number(),
        it.version(),
        it.progress().matter(),
        it.progress().stage(),
        it.progress().resultBy(),
        it.progress().provisional(),
        it.papers(),
        it.corrections(),
        it.mayWithdraw(),
        it.hearing().orElse(null),
        it.progress().fee());
  }

  @GET
  @Path("cases/{no}/documents/{seq}")
  @Produces("application/pdf")
  public Response document(@PathParam("no") String no, @PathParam("seq") int seq) {
    OpenCaseDocument.Opened opened = openDocument.of(number(no), seq);
    String kind = Texts.chinese().of("case.document", opened.kind());
    return FileAnswer.printed(files, opened.sha256(), kind + " " + opened.number());
  }

  @POST
  @Path("cases/{no}/hearing/request")
  public CaseView askForHearing(@PathParam("no") String no, @NotNull @Valid HearingWish given) {
    askForHearing.of(number(no), given.version(), given.said());
    return ownCase(no);
  }

  @POST
  @Path("cases/{no}/withdrawal")
  public CaseView withdraw(@PathParam("no") String no, @NotNull @Valid Withdrawal given) {
    withdraw.of(number(no), given.version(), given.reason());
    return ownCase(no);
  }

  @PUT
  @Path("cases/{no}/corrections/{code}")
  @Consumes(MediaType.WILDCARD)
  public Response correct(
      @PathParam("no") String no, @PathParam("code") String code, InputStream content) {
    corrections.keep(number(no), code, content);
    return Response.noContent().build();
  }

  @POST
  @Path("cases/{no}/corrections")
  public CaseView handIn(@PathParam("no") String no, @NotNull @Valid HandIn given) {
    corrections.of(
        number(no),
        given.version(),
        given.answer(),
        given.fields() == null ? Map.of() : given.fields());
    return ownCase(no);
  }

  @GET
  @Path("certificates")
  public List<ListOwnCases.WalletCard> certificates() {
    return own.certificates();
  }

  @GET
  @Path("combined-licences")
  public List<ListOwnCombinedLicences.Card> combinedLicences() {
    return combined.all();
  }

  private static DraftView view(ShowOnlineApplication.Application draft) {
    return new DraftView(
        draft.ref(),
        draft.matter().code(),
        draft.typed().scenario(),
        draft.received().map(CaseNumber::text).orElse(""),
        draft.materials().stream()
            .map(p -> new PaperView(p.asked().code(), p.asked().name(), p.status().name()))
            .toList(),
        draft.faults().stream().map(Refusal::code).distinct().toList(),
        draft.shown());
  }

  private static CaseNumber number(String typed) {
    return CaseNumber.parse(typed).orElseThrow(() -> new NotFound(Refusal.of("CASE_NOT_FOUND")));
  }
}
