package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.ApproveTermination;
import org.onewindow.acceptance.application.cases.DeclineTermination;
import org.onewindow.acceptance.application.cases.ProposeTermination;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Successors;
import org.onewindow.acceptance.domain.cases.TerminationEvidence;
import org.onewindow.acceptance.domain.cases.TerminationGround;
import org.onewindow.acceptance.domain.cases.TerminationRequest;
import org.onewindow.kernel.refusal.Refusal;

/** 终止办理 for pages and resources, so that both do the same. */
@ApplicationScoped
public class TerminationActs {

  private static final int SERVED_ON = 300;

  @Inject private ProposeTermination propose;
  @Inject private ApproveTermination approve;
  @Inject private DeclineTermination decline;

  /** 提请终止. */
  public record Termination(
      Long version,
      TerminationGround ground,
      TerminationEvidence evidence,
      String number,
      LocalDate issuedOn,
      String issuer,
      Successors successors,
      String servedOn,
      String facts) {}

  public void propose(CaseNumber no, Termination body) {
    propose(no, body, Optional.empty());
  }

  /** With the scan of the proof, read once. */
  public void propose(CaseNumber no, Termination body, Optional<InputStream> scan) {
    new Lengths()
        .of("number", body.number(), Lengths.NAME)
        .of("issuer", body.issuer(), Lengths.NAME)
        .of("servedOn", body.servedOn(), SERVED_ON)
        .of("facts", body.facts(), Lengths.PROSE)
        .check();
    propose.of(
        no,
        seen(body.version()),
        new TerminationRequest(
            body.ground(),
            body.evidence(),
            body.number(),
            body.issuedOn(),
            body.issuer(),
            "",
            body.successors(),
            body.servedOn(),
            body.facts()),
        scan);
  }

  public void answer(CaseNumber no, ProceedingActs.ProposalAnswer body) {
    new Lengths().of("opinion", body.opinion(), Lengths.PROSE).check();
    if (body.answer() == null) {
      throw Refusal.of("CASE_ANSWER_MISSING").at("answer").raise();
    }
    if (body.answer() == ProceedingActs.Answer.AGREE) {
      approve.of(no, seen(body.version()), body.opinion());
    } else {
      decline.of(no, seen(body.version()), body.opinion());
    }
  }

  private static long seen(Long version) {
    return version == null ? -1 : version;
  }
}
