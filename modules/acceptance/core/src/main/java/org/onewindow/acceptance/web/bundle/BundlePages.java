package org.onewindow.acceptance.web.bundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.onewindow.acceptance.application.bundle.BundleFile;
import org.onewindow.acceptance.application.bundle.BundleImportReport;
import org.onewindow.acceptance.application.bundle.ImportBundles;
import org.onewindow.acceptance.application.bundle.KeepBundleFile;
import org.onewindow.acceptance.application.bundle.PublishBundle;
import org.onewindow.acceptance.application.bundle.ReadBundleTemplate;
import org.onewindow.acceptance.application.bundle.ResumeBundle;
import org.onewindow.acceptance.application.bundle.SuspendBundle;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** Bundles for the administrator: import, check, publish, suspend. */
@Path("/admin/bundles")
@RequestScoped
public class BundlePages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int UNPROCESSABLE = 422;
  private static final String FORM = "bundle.rest";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ReadBundleTemplate readTemplate;
  @Inject private ImportBundles importBundles;
  @Inject private KeepBundleFile keepFile;
  @Inject private PublishBundle publishBundle;
  @Inject private SuspendBundle suspendBundle;
  @Inject private ResumeBundle resumeBundle;

  /** Why a bundle rests. */
  public record Rest(@NotBlank @Size(max = 500) String reason) {}

  @GET
  public Page list() {
    return Page.of(TEMPLATES.bundleList(view, readTemplate.all(), List.of()));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload(List<EntityPart> parts) throws IOException {
    try {
      long id = keepFile.keep(new BundleFile(bytes(parts)));
      return Redirect.to("/admin/bundles/import/" + id).quietly();
    } catch (Refused refused) {
      return Response.status(UNPROCESSABLE)
          .entity(
              new Page(
                  TEMPLATES.bundleList(view, readTemplate.all(), refused.reasons()), UNPROCESSABLE))
          .build();
    }
  }

  private static byte[] bytes(List<EntityPart> parts) throws IOException {
    for (EntityPart part : parts) {
      if (part.getName().equals("file")) {
        try (InputStream content = part.getContent()) {
          return content.readNBytes(BundleFile.MOST_BYTES + 1);
        }
      }
    }
    throw Refusal.of("BUNDLE_FILE_EMPTY").at("file").raise();
  }

  /** What the uploaded file would do; nothing has changed yet. */
  @GET
  @Path("/import/{id}")
  public Page dryRun(@PathParam("id") long id) {
    return Page.of(TEMPLATES.bundleDryRun(view, id, importBundles.dryRun(keepFile.kept(id))));
  }

  @POST
  @Path("/import/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response commit(@PathParam("id") long id) {
    BundleImportReport report = importBundles.commit(keepFile.kept(id));
    return Redirect.to("/admin/bundles")
        .saying("bundle.imported", report.fresh(), report.changed(), report.unchanged());
  }

  @GET
  @Path("/{code}")
  public Page template(@PathParam("code") String code) {
    return Page.of(page(code, forms.empty(FORM, Rest.class)));
  }

  private gg.jte.models.runtime.JteModel page(String code, Form<Rest> form) {
    return TEMPLATES.bundleTemplate(view, new BundleWords(view), readTemplate.one(code), form);
  }

  @POST
  @Path("/{code}/publish")
  public Response publish(@PathParam("code") String code) {
    int version = publishBundle.publish(code);
    return Redirect.to("/admin/bundles/" + code).saying("bundle.published", version);
  }

  @POST
  @Path("/{code}/resume")
  public Response resume(@PathParam("code") String code) {
    resumeBundle.resume(code);
    return Redirect.to("/admin/bundles/" + code).saying("bundle.resumed");
  }

  /** Takes the bundle off the counter. */
  @POST
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response suspend(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    return forms
        .read(FORM, Rest.class, typed)
        .answer(
            rest -> {
              suspendBundle.suspend(code, rest.reason());
              return Redirect.to("/admin/bundles/" + code).saying("bundle.suspended");
            },
            again -> page(code, again));
  }
}
