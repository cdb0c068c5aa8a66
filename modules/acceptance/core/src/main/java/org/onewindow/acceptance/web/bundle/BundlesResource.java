package org.onewindow.acceptance.web.bundle;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.onewindow.acceptance.application.bundle.BundleText;
import org.onewindow.acceptance.application.bundle.CheckBundleLicences;
import org.onewindow.acceptance.application.bundle.ExtendBundle;
import org.onewindow.acceptance.application.bundle.ListRunningBundles;
import org.onewindow.acceptance.application.bundle.OpenBundleReceipt;
import org.onewindow.acceptance.application.bundle.ReceiveBundle;
import org.onewindow.acceptance.application.bundle.RecordMemberResult;
import org.onewindow.acceptance.application.bundle.ShowBundle;
import org.onewindow.acceptance.application.bundle.StartMember;
import org.onewindow.acceptance.application.bundle.WriteOpinion;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.PartyText;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.JointExtension;
import org.onewindow.acceptance.domain.bundle.OpinionAct;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.file.FileAnswer;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** Running bundles for machines. */
@Path("/api/v1/bundles")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BundlesResource {

  @Inject private ReceiveBundle receiveBundle;
  @Inject private CheckBundleLicences checkLicences;
  @Inject private ShowBundle showBundle;
  @Inject private ListRunningBundles running;
  @Inject private StartMember startMember;
  @Inject private OpenBundleReceipt openReceipt;
  @Inject private FileStore files;
  @Inject private RecordMemberResult recordResult;
  @Inject private WriteOpinion writeOpinion;
  @Inject private ExtendBundle extendBundle;

  /**
   * A submission.
   *
   * @param template code of the bundle
   */
  public record NewBundle(
      String template,
      Map<String, String> answers,
      Set<String> members,
      Set<String> later,
      PartyText applicant,
      PartyText representative,
      boolean byAgent,
      PartyText agent,
      PartyText contact,
      Map<String, MaterialText> materials,
      Map<String, String> form,
      Map<String, String> checks,
      String note) {

    BundleText text() {
      return new BundleText(
          answers,
          members,
          later,
          applicant,
          representative,
          byAgent,
          agent,
          contact,
          materials,
          form,
          checks,
          note);
    }
  }

  /** The number of a bundle, and the cases that exist by now. */
  public record Numbered(String number, Map<String, String> cases) {}

  /** A page of the list. */
  public record Rows(List<ListRunningBundles.Row> items, String nextCursor) {}

  /** How a member came out that is no case. */
  public record Result(boolean well, String result) {}

  @POST
  @Operation(
      summary = "Receive one submission for all members of a bundle",
      description =
          "All of it or nothing; repeat with the same Idempotency-Key. Members whose needs are not"
              + " met wait and begin by themselves.")
  @APIResponse(responseCode = "201", description = "The bundle's number and its cases")
  @APIResponse(responseCode = "422", description = "Everything that is wrong, at its field")
  public Response receive(@HeaderParam("Idempotency-Key") String key, NewBundle body) {
    if (key == null) {
      throw Refusal.of("IDEMPOTENCY_KEY_FORM").at("Idempotency-Key").raise();
    }
    BundleText typed = body.text();
    List<Refusal> foreign =
        typed.materials().entrySet().stream()
            .filter(paper -> !paper.getValue().file().isEmpty())
            .map(
                paper ->
                    Refusal.of("CASE_SCAN_NOT_UPLOADED")
                        .at("materials[" + paper.getKey() + "].file"))
            .toList();
    if (!foreign.isEmpty()) {
      throw new Refused(foreign);
    }
    String template = body.template() == null ? "" : body.template();
    checkLicences.ofDesk(template, typed);
    BundleNumber number = receiveBundle.receive(template, typed, key);
    Map<String, String> cases = new LinkedHashMap<>();
    for (ShowBundle.Member member : showBundle.of(number).members()) {
      member.caseNumber().ifPresent(no -> cases.put(member.key(), no));
    }
    return Response.created(URI.create("/api/v1/bundles/" + number))
        .entity(new Numbered(number.text(), cases))
        .build();
  }

  @GET
  @Operation(summary = "Running bundles of the caller's unit, newest first")
  public Rows running(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
    Slice<ListRunningBundles.Row> rows =
        running.of(BundleDeskPages.cursor(after), Slice.size(limit));
    return new Rows(rows.items(), rows.next().map(Cursor::toString).orElse(null));
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "A bundle: members, what each waits for, merged form, ledger")
  public ShowBundle.Shown show(@PathParam("number") String number) {
    return showBundle.of(BundleNumber.parse(number));
  }

  /** One receipt for what was received as one. */
  @GET
  @Path("/{number}/receipt")
  @Produces("application/pdf")
  @Operation(summary = "The receipt of a bundle as PDF")
  public Response receipt(@PathParam("number") String number) {
    return FileAnswer.printed(files, openReceipt.of(BundleNumber.parse(number)), number);
  }

  @POST
  @Path("/{number}/members/{member}/start")
  @Operation(summary = "Begin a member that was left for later")
  public ShowBundle.Shown start(
      @PathParam("number") String number, @PathParam("member") String member) {
    startMember.of(BundleNumber.parse(number), member);
    return showBundle.of(BundleNumber.parse(number));
  }

  /** The approval of more time for joint handling. */
  public record Extension(String approver, String document, String reason) {}

  @POST
  @Path("/{number}/extension")
  @Operation(summary = "Record the county government's approval of 15 more working days, once")
  public ShowBundle.Shown extend(@PathParam("number") String number, Extension body) {
    extendBundle.of(
        BundleNumber.parse(number),
        new JointExtension(body.approver(), body.document(), body.reason()));
    return showBundle.of(BundleNumber.parse(number));
  }

  /** What is done to a department's opinion. */
  public record Opinion(OpinionAct act, String text, Integer days) {}

  @POST
  @Path("/{number}/members/{member}/opinion")
  @Operation(
      summary = "Draft or give a department's opinion, or ask it for a reply",
      description = "act: KEEP and GIVE by the member's department, ASK_REPLY by the lead")
  public ShowBundle.Shown opinion(
      @PathParam("number") String number, @PathParam("member") String member, Opinion body) {
    if (body.act() == null) {
      throw Refusal.of("BUNDLE_FIELD_BLANK").at("act").raise();
    }
    writeOpinion.of(
        BundleNumber.parse(number),
        member,
        body.act(),
        body.text() == null ? "" : body.text(),
        body.days());
    return showBundle.of(BundleNumber.parse(number));
  }

  @POST
  @Path("/{number}/members/{member}/result")
  @Operation(summary = "Record how a member came out that is no case")
  public ShowBundle.Shown result(
      @PathParam("number") String number, @PathParam("member") String member, Result body) {
    recordResult.of(
        BundleNumber.parse(number),
        member,
        body.well(),
        body.result() == null ? "" : body.result());
    return showBundle.of(BundleNumber.parse(number));
  }
}
