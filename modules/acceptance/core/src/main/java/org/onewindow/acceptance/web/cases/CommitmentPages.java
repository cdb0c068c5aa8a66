package org.onewindow.acceptance.web.cases;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.CasePermissions;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 告知承诺: the promise, and what its check found. */
@Path("/cases/{no}/commitment")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CommitmentPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate COMMIT = ActGate.of(CaseAct.COMMIT);
  private static final ActGate CHECK =
      ActGate.of(
          CasePermissions.needed(CaseAct.TERMINATE_FALSE_PROMISE), CommitmentPages::nothingToCheck);

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private CounterActs acts;

  /** The promise. */
  public record PromiseForm(
      Long version,
      String material,
      String content,
      String verification,
      PartyRole signer,
      boolean signed) {}

  /** The check of a promise. */
  public record CheckForm(Long version, Integer seq, boolean isFalse, String finding) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, COMMIT, "case.commitment", CommitmentPages::usual, this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        COMMIT,
        typed,
        "case.commitment",
        PromiseForm.class,
        (number, form) ->
            acts.promise(
                number,
                new CounterActs.Promise(
                    form.version(),
                    form.material(),
                    form.content(),
                    form.verification(),
                    form.signer(),
                    form.signed())),
        "case.done.commitment",
        this::look);
  }

  @GET
  @Path("check")
  @Consumes(MediaType.WILDCARD)
  public Page askForCheck(@PathParam("no") String no) {
    return page.ask(
        no,
        CHECK,
        "case.commitment.check",
        it ->
            new CheckForm(
                it.version(),
                it.promises().stream()
                    .filter(p -> p.checkedAt() == null)
                    .map(CaseView.Promise::seq)
                    .findFirst()
                    .orElse(null),
                false,
                ""),
        this::checkLook);
  }

  @POST
  @Path("check")
  public Response check(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        CHECK,
        typed,
        "case.commitment.check",
        CheckForm.class,
        (number, form) ->
            acts.checkPromise(
                number,
                new CounterActs.Check(
                    form.version(),
                    Objects.requireNonNullElse(form.seq(), 0),
                    form.isFalse(),
                    form.finding())),
        "case.done.commitment.check",
        this::checkLook);
  }

  private JteModel look(CaseView it, Form<PromiseForm> form) {
    return TEMPLATES.casesCommitment(view, it, form);
  }

  private JteModel checkLook(CaseView it, Form<CheckForm> form) {
    return TEMPLATES.casesCommitmentCheck(view, it, form);
  }

  /** The words go on a paper, so they are Chinese whatever the page's language. */
  private static PromiseForm usual(CaseView it) {
    CaseView.Material first =
        it.materials().stream().filter(TolerancePages::isAwaited).findFirst().orElse(null);
    return new PromiseForm(
        it.version(),
        first == null ? "" : first.code(),
        first == null ? "" : Texts.chinese().get("case.commitment.content.usual", first.name()),
        Texts.chinese().get("case.commitment.verification.usual"),
        PartyRole.APPLICANT,
        false);
  }

  private static Optional<Refusal> nothingToCheck(CaseView it) {
    boolean open = it.promises().stream().anyMatch(p -> p.checkedAt() == null);
    return open ? Optional.empty() : Optional.of(Refusal.of("CASE_NO_PROMISE_OPEN"));
  }
}
