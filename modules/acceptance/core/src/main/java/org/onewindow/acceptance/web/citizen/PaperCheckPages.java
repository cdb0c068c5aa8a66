package org.onewindow.acceptance.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.onewindow.acceptance.application.cases.VerifyPaper;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;
import org.onewindow.platform.web.rate.RateLimited;

/** 文书核验: whether a PDF is a paper of this hall, unchanged, and by whose seal. */
@Path("/papers/check")
@RequestScoped
public class PaperCheckPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private VerifyPaper verifyPaper;

  /** The paper: a file, of which nothing is kept. */
  public record FileForm(String file) {}

  @GET
  public Page ask() {
    return Page.of(TEMPLATES.citizenPaperCheck(view, null, nothing()));
  }

  @POST
  @RateLimited(value = "public", burst = 60, perMinute = 60)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response check(List<EntityPart> parts) throws IOException {
    try {
      VerifyPaper.Answer answer = verifyPaper.of(file(parts));
      return Response.ok(Page.of(TEMPLATES.citizenPaperCheck(view, answer, nothing())))
          .header("Cache-Control", "no-store")
          .build();
    } catch (Refused refused) {
      return Page.again(
          TEMPLATES.citizenPaperCheck(view, null, nothing().refused(refused.reasons())), refused);
    }
  }

  private Form<FileForm> nothing() {
    return forms.empty("paper", FileForm.class);
  }

  private static byte[] file(List<EntityPart> parts) throws IOException {
    for (EntityPart part : parts) {
      if (part.getName().equals("file") && !part.getFileName().orElse("").isBlank()) {
        try (InputStream content = part.getContent()) {
          return content.readNBytes(VerifyPaper.MOST_BYTES + 1);
        }
      }
    }
    throw Refusal.of("FILE_NOT_CHOSEN").at("file").raise();
  }
}
