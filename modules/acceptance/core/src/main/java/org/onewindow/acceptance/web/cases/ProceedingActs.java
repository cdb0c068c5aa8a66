package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.onewindow.acceptance.application.cases.ApproveExtension;
import org.onewindow.acceptance.application.cases.DeclineExtension;
import org.onewindow.acceptance.application.cases.DeclineSpecialProcedure;
import org.onewindow.acceptance.application.cases.EndSpecialProcedure;
import org.onewindow.acceptance.application.cases.ProposeExtension;
import org.onewindow.acceptance.application.cases.ProposeSpecialProcedure;
import org.onewindow.acceptance.application.cases.ResumeCase;
import org.onewindow.acceptance.application.cases.StartSpecialProcedure;
import org.onewindow.acceptance.application.cases.SuspendCase;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.SuspensionCause;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;
import org.onewindow.kernel.refusal.Refusal;

/**
 * What can be done to a case beside the straight way, gathered for pages and resources, so that
 * both do the same.
 */
@ApplicationScoped
public class ProceedingActs {

  @Inject private ProposeExtension proposeExtension;
  @Inject private ApproveExtension approveExtension;
  @Inject private DeclineExtension declineExtension;
  @Inject private ProposeSpecialProcedure proposeSpecial;
  @Inject private StartSpecialProcedure startSpecial;
  @Inject private DeclineSpecialProcedure declineSpecial;
  @Inject private EndSpecialProcedure endSpecial;
  @Inject private SuspendCase suspend;
  @Inject private ResumeCase resume;

  /** What is answered to what was asked for. */
  public enum Answer {
    AGREE,
    DECLINE
  }

  /** 提请延长. */
  public record ExtensionProposal(Long version, Integer days, String reason) {}

  /** 提请特别程序. */
  public record SpecialProposal(
      Long version, SpecialProcedureKind kind, Integer days, String reason) {}

  /** The answer of whoever may give it, with an opinion. */
  public record ProposalAnswer(Long version, Answer answer, String opinion) {}

  /** What came of a special procedure. */
  public record ProcedureResult(Long version, String result) {}

  /** 中止. */
  public record Suspension(
      Long version, SuspensionCause cause, LocalDate reviewOn, String reason) {}

  /** 恢复办理. */
  public record Resumption(Long version, String reason) {}

  public void proposeExtension(CaseNumber no, ExtensionProposal body) {
    new Lengths().of("reason", body.reason(), Lengths.PROSE).check();
    proposeExtension.of(no, seen(body.version()), number(body.days()), body.reason());
  }

  public void answerExtension(CaseNumber no, ProposalAnswer body) {
    new Lengths().of("opinion", body.opinion(), Lengths.PROSE).check();
    if (agreed(body)) {
      approveExtension.of(no, seen(body.version()), body.opinion());
    } else {
      declineExtension.of(no, seen(body.version()), body.opinion());
    }
  }

  public void proposeSpecial(CaseNumber no, SpecialProposal body) {
    new Lengths().of("reason", body.reason(), Lengths.PROSE).check();
    proposeSpecial.of(no, seen(body.version()), body.kind(), number(body.days()), body.reason());
  }

  public void answerSpecial(CaseNumber no, ProposalAnswer body) {
    new Lengths().of("opinion", body.opinion(), Lengths.PROSE).check();
    if (agreed(body)) {
      startSpecial.of(no, seen(body.version()), body.opinion());
    } else {
      declineSpecial.of(no, seen(body.version()), body.opinion());
    }
  }

  public void endSpecial(CaseNumber no, ProcedureResult body) {
    new Lengths().of("result", body.result(), Lengths.PROSE).check();
    endSpecial.of(no, seen(body.version()), body.result());
  }

  public void suspend(CaseNumber no, Suspension body) {
    new Lengths().of("reason", body.reason(), Lengths.PROSE).check();
    suspend.of(no, seen(body.version()), body.cause(), body.reviewOn(), body.reason());
  }

  public void resume(CaseNumber no, Resumption body) {
    new Lengths().of("reason", body.reason(), Lengths.PROSE).check();
    resume.of(no, seen(body.version()), body.reason());
  }

  private static boolean agreed(ProposalAnswer body) {
    if (body.answer() == null) {
      throw Refusal.of("CASE_ANSWER_MISSING").at("answer").raise();
    }
    return body.answer() == Answer.AGREE;
  }

  private static int number(Integer typed) {
    return typed == null ? 0 : typed;
  }

  private static long seen(Long version) {
    return version == null ? -1 : version;
  }
}
