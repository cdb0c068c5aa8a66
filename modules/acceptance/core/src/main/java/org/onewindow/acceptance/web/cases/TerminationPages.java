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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.CaseView.ProceedingType;
import org.onewindow.acceptance.application.cases.OpenTerminationEvidence;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.Successors;
import org.onewindow.acceptance.domain.cases.TerminationEvidence;
import org.onewindow.acceptance.domain.cases.TerminationGround;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.file.FileAnswer;
import org.onewindow.platform.file.FileStore;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 终止办理: asked for because the applicant is gone, with proof; answered by somebody else. */
@Path("/cases/{no}/termination")
@RequestScoped
public class TerminationPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate PROPOSE = ActGate.of(CaseAct.PROPOSE_TERMINATION);
  private static final ActGate SETTLE =
      ActGate.of(CaseAct.APPROVE_TERMINATION, CaseAct.DECLINE_TERMINATION);
  private static final String ASK = "case.termination";
  private static final String ANSWER = "case.termination.answered";

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ActPage page;
  @Inject private AnswerPage answer;
  @Inject private TerminationActs acts;
  @Inject private OpenTerminationEvidence evidence;
  @Inject private FileStore files;

  /** What is asked for, as it is typed. */
  public record TerminationForm(
      Long version,
      TerminationGround ground,
      TerminationEvidence evidence,
      String number,
      LocalDate issuedOn,
      String issuer,
      Successors successors,
      String servedOn,
      String facts) {}

  @GET
  public Page ask(@PathParam("no") String no) {
    return page.ask(
        no,
        PROPOSE,
        ASK,
        it -> new TerminationForm(it.version(), null, null, "", null, "", null, "", ""),
        this::asking);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response propose(@PathParam("no") String no, List<EntityPart> parts) throws IOException {
    PROPOSE.admit(view.actor());
    Form<TerminationForm> form = forms.read(ASK, TerminationForm.class, parts);
    Optional<EntityPart> scan =
        parts.stream()
            .filter(p -> p.getName().equals("file") && !p.getFileName().orElse("").isBlank())
            .findFirst();
    if (scan.isEmpty()) {
      return propose(no, form, Optional.empty());
    }
    try (InputStream open = scan.get().getContent()) {
      return propose(no, form, Optional.of(open));
    }
  }

  private Response propose(String no, Form<TerminationForm> form, Optional<InputStream> scan) {
    return page.act(
        no,
        form,
        (number, typed) ->
            acts.propose(
                number,
                new TerminationActs.Termination(
                    typed.version(),
                    typed.ground(),
                    typed.evidence(),
                    typed.number(),
                    typed.issuedOn(),
                    typed.issuer(),
                    typed.successors(),
                    typed.servedOn(),
                    typed.facts()),
                scan),
        "case.done.termination",
        this::asking);
  }

  private JteModel asking(CaseView it, Form<TerminationForm> form) {
    return TEMPLATES.casesTermination(view, it, form);
  }

  @GET
  @Path("/answer")
  public Page answer(@PathParam("no") String no) {
    return answer.ask(no, SETTLE, ANSWER, ProceedingType.TERMINATION);
  }

  @POST
  @Path("/answer")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response settle(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return answer.settle(no, SETTLE, typed, ANSWER, ProceedingType.TERMINATION, acts::answer);
  }

  @GET
  @Path("/{seq}/evidence")
  public Response evidence(@PathParam("no") String no, @PathParam("seq") int seq) {
    String digest = evidence.of(CasesResource.number(no), seq);
    return FileAnswer.uploaded(files, digest, view.t("case.termination.file"));
  }
}
