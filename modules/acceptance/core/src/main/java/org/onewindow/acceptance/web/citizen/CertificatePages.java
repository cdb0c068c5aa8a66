package org.onewindow.acceptance.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.onewindow.acceptance.application.bundle.CheckCombinedLicence;
import org.onewindow.acceptance.application.cases.CheckCertificate;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;
import org.onewindow.platform.web.rate.RateLimited;

/** 证件查验: by the QR code on the certificate or by its number. Names no holder. */
@Path("/certificates/check")
@RequestScoped
public class CertificatePages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private CheckCertificate checkCertificate;
  @Inject private CheckCombinedLicence checkCombined;

  @GET
  @RateLimited(value = "public", burst = 60, perMinute = 60)
  public Page check(@QueryParam("number") String number) {
    if (number == null || number.isBlank()) {
      return Page.of(TEMPLATES.citizenCertificate(view, "", null, null));
    }
    return Page.of(
        TEMPLATES.citizenCertificate(
            view,
            number.strip(),
            checkCertificate.byNumber(number),
            checkCombined.byNumber(number)));
  }

  @GET
  @RateLimited(value = "public", burst = 60, perMinute = 60)
  @Path("/{token}")
  public Page scanned(@PathParam("token") String token) {
    return Page.of(
        TEMPLATES.citizenCertificate(
            view, "", checkCertificate.byToken(token), checkCombined.byToken(token)));
  }
}
