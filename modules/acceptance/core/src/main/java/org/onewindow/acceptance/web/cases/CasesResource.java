package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.CheckElectronicLicences;
import org.onewindow.acceptance.application.cases.ExplainDeadline;
import org.onewindow.acceptance.application.cases.FindCases;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.OpenCaseDocument;
import org.onewindow.acceptance.application.cases.OpenCaseMaterial;
import org.onewindow.acceptance.application.cases.PartyText;
import org.onewindow.acceptance.application.cases.ReadPersonalData;
import org.onewindow.acceptance.application.cases.ReceiveApplication;
import org.onewindow.acceptance.application.cases.SearchCases;
import org.onewindow.acceptance.application.cases.ShowCase;
import org.onewindow.acceptance.application.cases.TakenText;
import org.onewindow.acceptance.application.cases.WorklistRow;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.kernel.clock.ClockReadings;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.file.FileAnswer;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/**
 * Cases for machines: take them, find them, read them. What is done to one: {@link
 * CaseActsResource}.
 */
@Path("/api/v1/cases")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

  @Inject private ReceiveApplication receiveApplication;
  @Inject private ShowCase showCase;
  @Inject private ExplainDeadline explainDeadline;
  @Inject private FindCases findCases;
  @Inject private SearchCases searchCases;
  @Inject private OpenCaseDocument openCaseDocument;
  @Inject private OpenCaseMaterial openCaseMaterial;
  @Inject private CheckElectronicLicences checkLicences;
  @Inject private ReadPersonalData readPersonalData;
  @Inject private FileStore files;

  /**
   * An application in one piece.
   *
   * @param matter code of the handling item
   * @param certificate number of the certificate it is about; absent for a new licence
   * @param form answers to the form of the matter, by path
   * @param elsewhere where a window of another place took the papers; absent where it was here
   */
  public record NewCase(
      String matter,
      String scenario,
      PartyText applicant,
      PartyText representative,
      boolean byAgent,
      PartyText agent,
      PartyText contact,
      Map<String, MaterialText> materials,
      String note,
      String certificate,
      Map<String, String> form,
      TakenText elsewhere) {
    IntakeText text() {
      return new IntakeText(
          scenario,
          applicant,
          representative,
          byAgent,
          agent,
          contact,
          materials,
          note,
          certificate,
          form,
          elsewhere);
    }
  }

  /** The number of a case. */
  public record Numbered(String number) {}

  /** A page of a list. */
  public record Rows(List<WorklistRow> items, String nextCursor) {
    static Rows of(Slice<WorklistRow> slice) {
      return new Rows(slice.items(), slice.next().map(Cursor::toString).orElse(null));
    }
  }

  @POST
  @Operation(summary = "Receive an application (收件); repeat with the same Idempotency-Key")
  public Response receive(@HeaderParam("Idempotency-Key") String key, NewCase body) {
    if (key == null) {
      throw Refusal.of("IDEMPOTENCY_KEY_FORM").at("Idempotency-Key").raise();
    }
    checkLicences.ofWhole(body.matter(), body.text());
    CaseNumber number = receiveApplication.whole(body.matter(), body.text(), key);
    return Response.created(URI.create("/api/v1/cases/" + number))
        .entity(new Numbered(number.text()))
        .build();
  }

  @GET
  @Operation(summary = "The worklist of the caller, most pressing first")
  public Rows waiting(
      @QueryParam("desk") String desk,
      @QueryParam("state") String state,
      @QueryParam("matter") String matter,
      @QueryParam("lamp") String lamp,
      @QueryParam("after") String after,
      @QueryParam("limit") Integer limit) {
    return Rows.of(
        findCases.waiting(
            new FindCases.Question(desk, state, matter, lamp), cursor(after), Slice.size(limit)));
  }

  /** What is searched for; in the body, because it may be personal data. */
  public record Search(
      String words, String state, LocalDate from, LocalDate to, String after, Integer limit) {}

  @POST
  @Path("/search")
  @Operation(summary = "Find cases by number, person, matter, state and time")
  public Rows search(Search body) {
    return Rows.of(
        searchCases.of(
            new SearchCases.Question(body.words(), body.state(), body.from(), body.to()),
            cursor(body.after()),
            Slice.size(body.limit())));
  }

  @GET
  @Path("/{no}")
  @Operation(summary = "A case with its ledger, clocks, papers and what the caller may do next")
  public CaseView show(@PathParam("no") String no) {
    return showCase.of(number(no));
  }

  @GET
  @Path("/{no}/deadlines")
  @Operation(summary = "Why the case is due when it is, day by day")
  public ClockReadings deadlines(@PathParam("no") String no) {
    return explainDeadline.of(number(no));
  }

  @GET
  @Path("/{no}/documents/{seq}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "A paper of the case as PDF/A")
  public Response document(@PathParam("no") String no, @PathParam("seq") int seq) {
    OpenCaseDocument.Opened opened = openCaseDocument.of(number(no), seq);
    return FileAnswer.printed(files, opened.sha256(), opened.kind() + "-" + opened.number());
  }

  @GET
  @Path("/{no}/materials/{code}/file")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "The scan of a material; the reading is recorded")
  public Response material(@PathParam("no") String no, @PathParam("code") String code) {
    OpenCaseMaterial.Opened opened = openCaseMaterial.of(number(no), code);
    return FileAnswer.uploaded(files, opened.sha256(), opened.name());
  }

  /** Whose clear data are read, and why. */
  public record Reading(PartyRole role, String purpose) {}

  @POST
  @Path("/{no}/personal-data")
  @Operation(summary = "Read a party's clear number and telephone; the reading is recorded")
  public ReadPersonalData.Clear personalData(@PathParam("no") String no, Reading body) {
    return readPersonalData.of(number(no), body.role(), body.purpose());
  }

  static Optional<Cursor> cursor(String text) {
    return text == null || text.isEmpty() ? Optional.empty() : Optional.of(Cursor.parse(text, 2));
  }

  static CaseNumber number(String no) {
    return CaseNumber.parse(no).orElseThrow(() -> new NotFound(Refusal.of("CASE_NOT_FOUND")));
  }
}
