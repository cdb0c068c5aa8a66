package org.onewindow.acceptance.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.onewindow.acceptance.application.matter.CancelMatter;
import org.onewindow.acceptance.application.matter.CatalogueFile;
import org.onewindow.acceptance.application.matter.ExportMatters;
import org.onewindow.acceptance.application.matter.FindMatters;
import org.onewindow.acceptance.application.matter.ImportMatters;
import org.onewindow.acceptance.application.matter.ImportReport;
import org.onewindow.acceptance.application.matter.PublishMatter;
import org.onewindow.acceptance.application.matter.ReadGuide;
import org.onewindow.acceptance.application.matter.ReadHistory;
import org.onewindow.acceptance.application.matter.ResumeMatter;
import org.onewindow.acceptance.application.matter.SuspendMatter;
import org.onewindow.acceptance.domain.matter.ApplicantKind;
import org.onewindow.acceptance.domain.matter.CatalogueText;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.idempotency.DoOnce;
import org.onewindow.platform.web.json.JsonFields;
import org.onewindow.platform.web.page.View;

/** The catalogue for machines. Reading what is published is open to anyone. */
@Path("/api/v1/matters")
@RequestScoped
@Produces(MatterResource.JSON)
public class MatterResource {

  static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";
  private static final List<String> FORMATS = List.of("xlsx", "json");
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int MOST_BYTES = CatalogueText.MOST_MEGABYTES * 1024 * 1024;

  private static final String KEY = "Idempotency-Key";

  @Inject private View view;
  @Inject private DoOnce doOnce;
  @Inject private FindMatters findMatters;
  @Inject private ReadGuide readGuide;
  @Inject private ReadHistory readHistory;
  @Inject private ImportMatters importMatters;
  @Inject private ExportMatters exportMatters;
  @Inject private PublishMatter publishMatter;
  @Inject private SuspendMatter suspendMatter;
  @Inject private ResumeMatter resumeMatter;
  @Inject private CancelMatter cancelMatter;

  @GET
  @Operation(
      summary = "Find matters in use by code, words, pinyin initials or full pinyin",
      description = "Best first; continue with after. applicant is a code of GB/T 39046 A.4.")
  @APIResponse(responseCode = "200", description = "One page")
  @APIResponse(responseCode = "422", description = "A parameter is wrong; it is named")
  public String find(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("subject") @DefaultValue("") String subject,
      @QueryParam("applicant") @DefaultValue("") String applicant,
      @QueryParam("window") @DefaultValue("") String window,
      @QueryParam("onApp") @DefaultValue("false") boolean onApp,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return MatterFormat.found(
        findMatters.find(
            new FindMatters.Wanted(words, subject, applicant(applicant), window, onApp),
            Optional.ofNullable(after),
            limit));
  }

  private static Optional<ApplicantKind> applicant(String code) {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(ApplicantKind.values())
            .filter(kind -> kind.code().equals(code))
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.of("MATTER_CODE_UNKNOWN", code, "1, 2, 3, 4, 5, 6")
                        .at("applicant")
                        .raise()));
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "The guide of a matter in use, with its windows")
  @APIResponse(responseCode = "200", description = "The implementation list; values are codes")
  @APIResponse(responseCode = "404", description = "No such matter, or it takes no applications")
  public String get(@PathParam("code") String code) {
    return MatterFormat.guide(readGuide.read(code));
  }

  @GET
  @Path("/{code}/versions")
  @Operation(summary = "All versions of a matter, newest first")
  public String versions(@PathParam("code") String code) {
    return MatterFormat.versions(readHistory.of(code).versions());
  }

  @GET
  @Path("/{code}/versions/{number}")
  @Operation(summary = "One version, published or not")
  public String version(@PathParam("code") String code, @PathParam("number") int number) {
    return MatterFormat.list(readHistory.version(code, number)).toString();
  }

  @GET
  @Path("/{code}/versions/{number}/differences")
  @Operation(summary = "Every field in which a version differs from another one")
  public String differences(
      @PathParam("code") String code,
      @PathParam("number") int number,
      @QueryParam("from") int from) {
    return MatterFormat.differences(readHistory.differences(code, from, number, view.texts()));
  }

  @POST
  @Path("/imports")
  @Consumes({XLSX, MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "Import a catalogue, or try it",
      description =
          "Without commit=true nothing is changed and every problem is listed by sheet, row and"
              + " field. With it, the whole file is imported as drafts, or nothing. Importing a"
              + " file twice changes nothing the second time; repeated with the same"
              + " Idempotency-Key it answers the counts of the first.")
  @APIResponse(responseCode = "200", description = "The report")
  @APIResponse(responseCode = "422", description = "The file cannot be imported")
  public String importFile(
      @QueryParam("commit") @DefaultValue("false") boolean commit,
      @HeaderParam(KEY) String key,
      InputStream body)
      throws IOException {
    CatalogueFile file = CatalogueFile.of(body.readNBytes(MOST_BYTES + 1));
    ImportReport report = commit ? imported(key, file) : importMatters.dryRun(file);
    return MatterFormat.report(report, commit, view.texts());
  }

  /** What the first import counted, with the findings that the file has as ever. */
  private ImportReport imported(String key, CatalogueFile file) {
    ImportReport[] report = new ImportReport[1];
    DoOnce.Done done =
        doOnce.of(
            key,
            "matter.import " + new String(file.bytes(), StandardCharsets.ISO_8859_1),
            () -> {
              report[0] = importMatters.commit(file);
              return report[0].fresh() + " " + report[0].changed() + " " + report[0].unchanged();
            });
    return done.isRepeated() ? importMatters.dryRun(file).counted(done.result()) : report[0];
  }

  @GET
  @Path("/export")
  @Operation(summary = "The newest texts as a file that imports takes back: format=xlsx or json")
  public Response export(@QueryParam("format") @DefaultValue("xlsx") String format) {
    if (!FORMATS.contains(format)) {
      throw Refusal.of("PARAMETER_CHOICE_UNKNOWN", "format", JsonFields.shown(format), "xlsx, json")
          .at("format")
          .raise();
    }
    boolean json = format.equals("json");
    byte[] file =
        exportMatters.export(json ? CatalogueFile.Format.JSON : CatalogueFile.Format.XLSX);
    return Response.ok(file, json ? JSON : XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"matters." + (json ? "json" : "xlsx") + "\"")
        .build();
  }

  @POST
  @Path("/{code}/publication")
  @Operation(
      summary = "Put the draft into force; repeated with the same Idempotency-Key it is done once")
  @APIResponse(responseCode = "200", description = "The version now in force")
  @APIResponse(responseCode = "422", description = "Publication rules speak against it")
  public String publish(@PathParam("code") String code, @HeaderParam(KEY) String key) {
    DoOnce.Done done =
        doOnce.of(key, "matter.publish " + code, () -> String.valueOf(publishMatter.publish(code)));
    return Json.createObjectBuilder()
        .add("version", Integer.parseInt(done.result()))
        .build()
        .toString();
  }

  /** Why. */
  public record Reason(String reason) {

    String given() {
      return reason == null ? "" : reason;
    }
  }

  @POST
  @Path("/{code}/suspension")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take no new applications for now; running cases go on")
  public void suspend(@PathParam("code") String code, @HeaderParam(KEY) String key, Reason reason) {
    rest(key, "matter.suspend", code, reason.given(), suspendMatter::suspend);
  }

  @POST
  @Path("/{code}/resumption")
  @Operation(summary = "Take applications again")
  public void resume(@PathParam("code") String code, @HeaderParam(KEY) String key) {
    rest(key, "matter.resume", code, "", (matter, nothing) -> resumeMatter.resume(matter));
  }

  @POST
  @Path("/{code}/cancellation")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take no applications ever again; running cases go on")
  public void cancel(@PathParam("code") String code, @HeaderParam(KEY) String key, Reason reason) {
    rest(key, "matter.cancel", code, reason.given(), cancelMatter::cancel);
  }

  private void rest(
      String key, String what, String code, String reason, BiConsumer<String, String> act) {
    doOnce.of(
        key,
        what + " " + code + " " + reason,
        () -> {
          act.accept(code, reason);
          return code;
        });
  }
}
