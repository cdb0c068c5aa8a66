package org.onewindow.acceptance.web.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.onewindow.acceptance.application.cases.VerifyPaper;
import org.onewindow.platform.web.rate.RateLimited;

/** Checks of papers for machines. */
@Path("/api/v1/papers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PapersResource {

  @Inject private VerifyPaper verifyPaper;

  @POST
  @Path("/check")
  @RateLimited(value = "public", burst = 60, perMinute = 60)
  @Consumes({"application/pdf", MediaType.APPLICATION_OCTET_STREAM})
  @Operation(summary = "Whether this PDF is a paper of this hall, unchanged, and by whose seal")
  @APIResponse(responseCode = "200", description = "The standing of the file; it is not kept")
  @APIResponse(responseCode = "422", description = "The file is empty or larger than any paper")
  public VerifyPaper.Answer check(InputStream body) throws IOException {
    return verifyPaper.of(body.readNBytes(VerifyPaper.MOST_BYTES + 1));
  }
}
