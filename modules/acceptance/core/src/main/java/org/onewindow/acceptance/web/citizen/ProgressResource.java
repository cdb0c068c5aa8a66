package org.onewindow.acceptance.web.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.bundle.ShowBundleProgress;
import org.onewindow.acceptance.application.cases.Progress;
import org.onewindow.acceptance.application.cases.ShowProgress;
import org.onewindow.platform.web.rate.RateLimited;

/** Progress for machines. */
@Path("/api/v1/progress")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {

  @Inject private ShowProgress showProgress;
  @Inject private ShowBundleProgress showBundle;

  /** What stands on the receipt. */
  public record Receipt(String number, String secret) {}

  @POST
  @RateLimited(value = "public", burst = 60, perMinute = 60)
  @Operation(summary = "How far an application is, for whoever holds its receipt")
  public Progress of(Receipt body) {
    return showProgress.of(body.number(), body.secret());
  }

  @POST
  @Path("/bundles")
  @RateLimited(value = "public", burst = 60, perMinute = 60)
  @Operation(summary = "How far a bundle is, for whoever holds its receipt")
  public ShowBundleProgress.Told ofBundle(Receipt body) {
    return showBundle.of(
        body.number() == null ? "" : body.number(), body.secret() == null ? "" : body.secret());
  }
}
