package org.onewindow.acceptance.web.cases;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.OpenReply;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.web.cases.CaseForms.ReplyForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.file.FileAnswer;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 登记决定机关办理结果, with the scan of its document. */
@Path("/cases/{no}/reply")
@RequestScoped
public class ReplyPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate REPLY = ActGate.of(CaseAct.RECORD_GRANT, CaseAct.RECORD_DENIAL);
  private static final String FORM = "case.reply";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ActPage page;
  @Inject private TransferActs acts;
  @Inject private OpenReply reply;
  @Inject private FileStore files;

  @GET
  public Page ask(@PathParam("no") String no) {
    return page.ask(
        no, REPLY, FORM, it -> new ReplyForm(it.version(), null, "", null, "", ""), this::look);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response act(@PathParam("no") String no, List<EntityPart> parts) throws IOException {
    REPLY.admit(view.actor());
    Form<ReplyForm> form = forms.read(FORM, ReplyForm.class, parts);
    Optional<EntityPart> scan =
        parts.stream()
            .filter(p -> p.getName().equals("file") && !p.getFileName().orElse("").isBlank())
            .findFirst();
    if (scan.isEmpty()) {
      return act(no, form, Optional.empty());
    }
    try (InputStream open = scan.get().getContent()) {
      return act(no, form, Optional.of(open));
    }
  }

  private Response act(String no, Form<ReplyForm> form, Optional<InputStream> scan) {
    return page.act(
        no,
        form,
        (number, typed) ->
            acts.reply(
                number,
                new TransferActs.Answered(
                    typed.version(),
                    typed.outcome(),
                    typed.number(),
                    typed.decidedOn(),
                    typed.content()),
                scan),
        "case.done.reply",
        this::look);
  }

  private JteModel look(CaseView it, Form<ReplyForm> form) {
    return TEMPLATES.casesReply(view, it, form);
  }

  @GET
  @Path("/document")
  public Response document(@PathParam("no") String no) {
    String digest = reply.of(CasesResource.number(no));
    return FileAnswer.uploaded(files, digest, view.t("case.reply.file"));
  }
}
