package org.onewindow.acceptance.web.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.bundle.CheckCombinedLicence;
import org.onewindow.acceptance.application.cases.CheckCertificate;
import org.onewindow.platform.web.rate.RateLimited;

/** Checks of certificates for machines. */
@Path("/api/v1/certificates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CertificatesResource {

  @Inject private CheckCertificate checkCertificate;
  @Inject private CheckCombinedLicence checkCombined;

  @GET
  @RateLimited(value = "public", burst = 60, perMinute = 60)
  @Path("/check")
  @Operation(summary = "Whether the certificate with this number is in force")
  public CheckCertificate.Answer byNumber(@QueryParam("number") String number) {
    return checkCertificate.byNumber(number);
  }

  @GET
  @RateLimited(value = "public", burst = 60, perMinute = 60)
  @Path("/check/combined")
  @Operation(summary = "Which of the licences that the combined licence lists are in force")
  public CheckCombinedLicence.Answer combinedByNumber(@QueryParam("number") String number) {
    return checkCombined.byNumber(number);
  }

  @GET
  @RateLimited(value = "public", burst = 60, perMinute = 60)
  @Path("/check/{token}")
  @Operation(summary = "Whether the certificate with this QR code is genuine and in force")
  public CheckCertificate.Answer byToken(@PathParam("token") String token) {
    return checkCertificate.byToken(token);
  }
}
