package org.onewindow.acceptance.web.citizen;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.onewindow.acceptance.application.bundle.CheckCombinedLicence;
import org.onewindow.acceptance.application.cases.CheckCertificate;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;
import org.onewindow.platform.web.rate.RateLimited;

/** 证件查验: by the QR code on the certificate or by its number. Names no holder. */
@Path("/certificates/check")
@RequestScoped
public class CertificatePages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final String FORM = "certificate.check";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private CheckCertificate checkCertificate;
  @Inject private CheckCombinedLicence checkCombined;

  /** The number printed on top of the certificate. */
  public record NumberForm(@NotBlank @Size(max = 60) String number) {}

  @GET
  @RateLimited(value = "public", burst = 60, perMinute = 60)
  public Response check(@Context UriInfo address) {
    MultivaluedMap<String, String> typed = address.getQueryParameters();
    if (!typed.containsKey("number")) {
      return Response.ok(Page.of(look(nothing(), null, null))).build();
    }
    Form<NumberForm> form = forms.read(FORM, NumberForm.class, typed);
    return form.answer(
        asked -> {
          CheckCertificate.Answer answer = checkCertificate.byNumber(asked.number());
          CheckCombinedLicence.Answer combined = checkCombined.byNumber(asked.number());
          return Response.ok(Page.of(look(form, answer, combined))).build();
        },
        again -> look(again, null, null));
  }

  private Form<NumberForm> nothing() {
    return forms.empty(FORM, NumberForm.class);
  }

  private JteModel look(
      Form<NumberForm> form, CheckCertificate.Answer answer, CheckCombinedLicence.Answer combined) {
    return TEMPLATES.citizenCertificate(view, form, answer, combined);
  }

  @GET
  @RateLimited(value = "public", burst = 60, perMinute = 60)
  @Path("/{token}")
  public Page scanned(@PathParam("token") String token) {
    return Page.of(look(nothing(), checkCertificate.byToken(token), checkCombined.byToken(token)));
  }
}
