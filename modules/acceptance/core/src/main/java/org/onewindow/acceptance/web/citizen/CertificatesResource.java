package org.onewindow.acceptance.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.cases.CheckCertificate;

/** Checks of certificates for machines. */
@Path("/api/v1/certificates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CertificatesResource {

  @Inject private CheckCertificate checkCertificate;
  @Inject private PublicCallers callers;
  @Inject private HttpServletRequest request;

  @GET
  @Path("/check")
  @Operation(summary = "Whether the certificate with this number is in force")
  public CheckCertificate.Answer byNumber(@QueryParam("number") String number) {
    callers.take(request.getRemoteAddr());
    return checkCertificate.byNumber(number);
  }

  @GET
  @Path("/check/{token}")
  @Operation(summary = "Whether the certificate with this QR code is genuine and in force")
  public CheckCertificate.Answer byToken(@PathParam("token") String token) {
    callers.take(request.getRemoteAddr());
    return checkCertificate.byToken(token);
  }
}
