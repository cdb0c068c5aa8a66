package org.onewindow.acceptance.web.bundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.onewindow.acceptance.application.bundle.BundleFile;
import org.onewindow.acceptance.application.bundle.BundleImportReport;
import org.onewindow.acceptance.application.bundle.ImportBundles;
import org.onewindow.acceptance.application.bundle.PublishBundle;
import org.onewindow.acceptance.application.bundle.ReadBundleGuide;
import org.onewindow.acceptance.application.bundle.ReadBundleTemplate;
import org.onewindow.acceptance.application.bundle.ResumeBundle;
import org.onewindow.acceptance.application.bundle.SuspendBundle;
import org.onewindow.acceptance.domain.bundle.BundleFinding;
import org.onewindow.acceptance.domain.bundle.BundleMember;
import org.onewindow.acceptance.domain.bundle.MergedMaterials;
import org.onewindow.acceptance.domain.bundle.PublishedBundle;
import org.onewindow.acceptance.domain.bundle.WorkSpan;
import org.onewindow.platform.web.page.View;

/** Bundles for machines. Reading what is published is open to anyone. */
@Path("/api/v1/bundle-templates")
@RequestScoped
@Produces(BundleTemplatesResource.JSON)
public class BundleTemplatesResource {

  static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

  @Inject private View view;
  @Inject private ReadBundleGuide readGuide;
  @Inject private ReadBundleTemplate readTemplate;
  @Inject private ImportBundles importBundles;
  @Inject private PublishBundle publishBundle;
  @Inject private SuspendBundle suspendBundle;
  @Inject private ResumeBundle resumeBundle;

  @GET
  @Operation(summary = "All bundles in use")
  public String all() {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (PublishedBundle bundle : readGuide.all()) {
      items.add(
          Json.createObjectBuilder()
              .add("code", bundle.plan().code())
              .add("version", bundle.version())
              .add("name", bundle.plan().name())
              .add("summary", bundle.plan().summary()));
    }
    return Json.createObjectBuilder().add("items", items).build().toString();
  }

  @GET
  @Path("/{code}")
  @Operation(summary = "A bundle in use: questions, members, merged form and materials")
  @APIResponse(responseCode = "200", description = "The plan")
  @APIResponse(responseCode = "404", description = "No such bundle, or it takes no applications")
  public String get(@PathParam("code") String code) {
    PublishedBundle bundle = readGuide.read(code).bundle();
    return Json.createObjectBuilder(ReadBundleGuide.json(bundle.plan()))
        .add("version", bundle.version())
        .build()
        .toString();
  }

  @GET
  @Path("/{code}/guide")
  @Operation(
      summary = "What follows from some answers: members, merged materials, promised limit",
      description = "answers[question]=choice for each question, members=key for each optional one")
  @APIResponse(responseCode = "200", description = "The guide for these answers")
  @APIResponse(responseCode = "422", description = "A question is open, at answers[question]")
  public String guide(@PathParam("code") String code, @Context UriInfo address) {
    ReadBundleGuide.Guide guide = readGuide.read(code);
    ReadBundleGuide.Tailored tailored =
        readGuide.read(code, BundleGuidePages.answers(guide.plan(), address.getQueryParameters()));
    JsonArrayBuilder members = Json.createArrayBuilder();
    for (BundleMember member : tailored.selection().members()) {
      JsonObjectBuilder item =
          Json.createObjectBuilder()
              .add("key", member.key())
              .add("name", member.name())
              .add("kind", member.kind().name())
              .add("body", guide.body(member));
      if (member.isMatter()) {
        item.add("matter", member.matter()).add("scenario", tailored.selection().scenario(member));
      }
      members.add(
          item.add(
              "after", Json.createArrayBuilder(tailored.selection().graph().before(member.key()))));
    }
    JsonArrayBuilder papers = Json.createArrayBuilder();
    for (MergedMaterials.Paper paper : tailored.papers()) {
      JsonObjectBuilder item =
          Json.createObjectBuilder()
              .add("key", paper.key())
              .add("name", paper.name())
              .add("originals", paper.originals())
              .add("copies", paper.copies())
              .add("need", paper.need().code())
              .add("sharedCheck", paper.sharedCheck())
              .add(
                  "uses",
                  Json.createArrayBuilder(
                      paper.uses().stream()
                          .map(use -> use.member() + "." + use.material().code())
                          .toList()));
      paper.producedBy().ifPresent(by -> item.add("producedBy", by));
      papers.add(item);
    }
    WorkSpan promised = tailored.selection().promised();
    return Json.createObjectBuilder()
        .add("code", code)
        .add("version", guide.bundle().version())
        .add(
            "promised",
            Json.createObjectBuilder()
                .add("workingDays", promised.days())
                .add("workingHours", promised.hours()))
        .add("members", members)
        .add("materials", papers)
        .add("materialsApart", tailored.apart())
        .build()
        .toString();
  }

  @GET
  @Path("/{code}/versions/{number}")
  @Operation(summary = "One version, published or not")
  public String version(@PathParam("code") String code, @PathParam("number") int number) {
    return readTemplate.version(code, number).toString();
  }

  @POST
  @Path("/imports")
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "Import bundles, or try it",
      description =
          "Without commit=true nothing is changed and every problem is listed by line and field."
              + " With it, the whole file is imported as drafts, or nothing. Importing a file twice"
              + " changes nothing the second time.")
  @APIResponse(responseCode = "200", description = "The report")
  @APIResponse(responseCode = "422", description = "The file cannot be imported")
  public String importFile(
      @QueryParam("commit") @DefaultValue("false") boolean commit, InputStream body)
      throws IOException {
    BundleFile file = new BundleFile(body.readNBytes(BundleFile.MOST_BYTES + 1));
    BundleImportReport report = commit ? importBundles.commit(file) : importBundles.dryRun(file);
    JsonArrayBuilder findings = Json.createArrayBuilder();
    for (BundleFinding finding : report.findings()) {
      findings.add(
          Json.createObjectBuilder()
              .add("severity", finding.severity().name())
              .add("rule", finding.rule())
              .add("line", finding.line())
              .add("field", finding.path())
              .add("code", finding.reason().code())
              .add(
                  "detail",
                  view.t(
                      "refusal." + finding.reason().code(),
                      finding.reason().arguments().toArray())));
    }
    return Json.createObjectBuilder()
        .add("committed", commit)
        .add("importable", report.isImportable())
        .add("fresh", report.fresh())
        .add("changed", report.changed())
        .add("unchanged", report.unchanged())
        .add("findings", findings)
        .build()
        .toString();
  }

  @POST
  @Path("/{code}/publication")
  @Operation(summary = "Put the draft into force")
  @APIResponse(responseCode = "200", description = "The version now in force")
  @APIResponse(responseCode = "422", description = "Publication rules speak against it")
  public String publish(@PathParam("code") String code) {
    return Json.createObjectBuilder()
        .add("version", publishBundle.publish(code))
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
  @Operation(summary = "Take no new applications for now; running bundles go on")
  public void suspend(@PathParam("code") String code, Reason reason) {
    suspendBundle.suspend(code, reason == null ? "" : reason.given());
  }

  @POST
  @Path("/{code}/resumption")
  @Operation(summary = "Take applications again")
  public void resume(@PathParam("code") String code) {
    resumeBundle.resume(code);
  }
}
