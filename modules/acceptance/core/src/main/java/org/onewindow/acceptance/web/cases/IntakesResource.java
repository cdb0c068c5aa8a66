package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.cases.CheckElectronicLicences;
import org.onewindow.acceptance.application.cases.DiscardDraft;
import org.onewindow.acceptance.application.cases.IntakeText;
import org.onewindow.acceptance.application.cases.KeepScan;
import org.onewindow.acceptance.application.cases.ReceiveApplication;
import org.onewindow.acceptance.application.cases.SaveDraft;
import org.onewindow.acceptance.application.cases.ShowDraft;
import org.onewindow.acceptance.application.cases.StartIntake;
import org.onewindow.platform.file.StoredFile;
import org.onewindow.platform.idempotency.DoOnce;

/** Drafts of intakes for machines: begin, keep, add scans, receive, throw away. */
@Path("/api/v1/cases/drafts")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IntakesResource {

  @Inject private DoOnce doOnce;
  @Inject private StartIntake startIntake;
  @Inject private ShowDraft showDraft;
  @Inject private SaveDraft saveDraft;
  @Inject private KeepScan keepScan;
  @Inject private DiscardDraft discardDraft;
  @Inject private ReceiveApplication receiveApplication;
  @Inject private CheckElectronicLicences checkLicences;

  /** Which handling item. */
  public record Start(String matter) {}

  /** The name of a draft. */
  public record Named(String ref) {}

  /** When it was kept. */
  public record Kept(Instant at) {}

  @POST
  @Operation(summary = "Begin a draft; repeated with the same Idempotency-Key it is begun once")
  public Response start(@HeaderParam("Idempotency-Key") String key, Start body) {
    String ref =
        doOnce.of(key, "case.draft " + body.matter(), () -> startIntake.of(body.matter())).result();
    return Response.created(URI.create("/api/v1/cases/drafts/" + ref))
        .entity(new Named(ref))
        .build();
  }

  @GET
  @Path("/{ref}")
  @Operation(summary = "A draft of the caller, with what stands against receiving it")
  public ShowDraft.Draft show(@PathParam("ref") String ref) {
    return showDraft.of(ref);
  }

  @PUT
  @Path("/{ref}")
  @Operation(summary = "Keep what was typed")
  public Kept save(@PathParam("ref") String ref, IntakeText body) {
    return new Kept(saveDraft.of(ref, body));
  }

  @PUT
  @Path("/{ref}/materials/{code}/file")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Keep the scan of a material; the type is found from the bytes")
  public StoredFile scan(
      @PathParam("ref") String ref, @PathParam("code") String code, InputStream body) {
    return keepScan.of(ref, code, body);
  }

  @POST
  @Path("/{ref}/receipt")
  @Operation(summary = "Receive the draft (收件); twice is once")
  public CasesResource.Numbered receive(@PathParam("ref") String ref, IntakeText body) {
    checkLicences.ofWhole(showDraft.of(ref).matter().code(), body);
    return new CasesResource.Numbered(receiveApplication.draft(ref, body).text());
  }

  @DELETE
  @Path("/{ref}")
  @Operation(summary = "Throw the draft away")
  public void discard(@PathParam("ref") String ref) {
    discardDraft.of(ref);
  }
}
