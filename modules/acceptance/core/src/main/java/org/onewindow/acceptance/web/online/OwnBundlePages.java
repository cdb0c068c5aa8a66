package org.onewindow.acceptance.web.online;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.onewindow.acceptance.application.bundle.OpenBundleReceipt;
import org.onewindow.acceptance.application.bundle.ShowOwnBundle;
import org.onewindow.acceptance.application.bundle.StartOwnMember;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.file.FileAnswer;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** The applicant's own 一件事: its members, where each stands, and what can be begun now. */
@Path("/online/bundles/{number:Y[0-9-]+}")
@RequestScoped
public class OwnBundlePages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private ShowOwnBundle showOwn;
  @Inject private StartOwnMember startMember;
  @Inject private OpenBundleReceipt openReceipt;
  @Inject private FileStore files;

  @GET
  public Page show(@PathParam("number") String number) {
    return Page.of(TEMPLATES.onlineBundleOwn(view, own(number), List.of()));
  }

  private ShowOwnBundle.Own own(String number) {
    return showOwn.of(BundleNumber.parse(number));
  }

  /** One receipt for what was received as one. */
  @GET
  @Path("receipt")
  @Produces("application/pdf")
  public Response receipt(@PathParam("number") String number) {
    return FileAnswer.printed(files, openReceipt.own(BundleNumber.parse(number)), number);
  }

  /** Begins a member that was left for later. */
  @POST
  @Path("members/{member}/start")
  public Response start(@PathParam("number") String number, @PathParam("member") String member) {
    try {
      startMember.of(BundleNumber.parse(number), member);
    } catch (Refused refused) {
      return Page.again(TEMPLATES.onlineBundleOwn(view, own(number), refused.reasons()), refused);
    }
    return Redirect.to("/online/bundles/" + number).saying("bundle.started");
  }
}
