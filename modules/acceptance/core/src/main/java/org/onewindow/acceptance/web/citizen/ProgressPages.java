package org.onewindow.acceptance.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.onewindow.acceptance.application.bundle.ShowBundleProgress;
import org.onewindow.acceptance.application.cases.ShowProgress;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;
import org.onewindow.platform.web.rate.RateLimited;

/**
 * 办件进度: number and secret part of the receipt are posted; the QR code carries both behind #, so
 * that they stand in no request line and no log.
 */
@Path("/progress")
@RequestScoped
public class ProgressPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ShowProgress showProgress;
  @Inject private ShowBundleProgress showBundle;

  /** What stands on the receipt. */
  public record ReceiptForm(
      @NotBlank @Size(max = 40) String number, @NotBlank @Size(max = 40) String secret) {}

  @GET
  public Page ask() {
    return Page.of(TEMPLATES.citizenProgressAsk(view, forms.empty("progress", ReceiptForm.class)));
  }

  @POST
  @RateLimited(value = "public", burst = 60, perMinute = 60)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response show(MultivaluedMap<String, String> typed) {
    Form<ReceiptForm> form = forms.read("progress", ReceiptForm.class, typed);
    return form.answer(this::found, again -> TEMPLATES.citizenProgressAsk(view, again));
  }

  private Response found(ReceiptForm receipt) {
    try {
      if (ShowBundleProgress.isBundle(receipt.number())) {
        return Response.ok(
                Page.of(
                    TEMPLATES.citizenBundleProgress(
                        view, showBundle.of(receipt.number(), receipt.secret()))))
            .header("Cache-Control", "no-store")
            .build();
      }
      return Response.ok(
              Page.of(
                  TEMPLATES.citizenProgress(
                      view, showProgress.of(receipt.number(), receipt.secret()))))
          .header("Cache-Control", "no-store")
          .build();
    } catch (NotFound notFound) {
      Form<ReceiptForm> again =
          forms
              .of("progress", new ReceiptForm(receipt.number(), ""))
              .refused(notFound.reasons().stream().map(r -> r.at("number")).toList());
      return Response.status(404)
          .entity(new Page(TEMPLATES.citizenProgressAsk(view, again), 404))
          .build();
    }
  }
}
