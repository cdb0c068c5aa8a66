package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.onewindow.acceptance.application.cases.AnnounceHearing;
import org.onewindow.acceptance.application.cases.ApproveExtension;
import org.onewindow.acceptance.application.cases.CallHearing;
import org.onewindow.acceptance.application.cases.DeclineExtension;
import org.onewindow.acceptance.application.cases.DeclineSpecialProcedure;
import org.onewindow.acceptance.application.cases.EndSpecialProcedure;
import org.onewindow.acceptance.application.cases.EndUnaskedHearing;
import org.onewindow.acceptance.application.cases.ProposeExtension;
import org.onewindow.acceptance.application.cases.ProposeSpecialProcedure;
import org.onewindow.acceptance.application.cases.RecordMinutes;
import org.onewindow.acceptance.application.cases.RecordSiteVisit;
import org.onewindow.acceptance.application.cases.RequestHearing;
import org.onewindow.acceptance.application.cases.ResumeCase;
import org.onewindow.acceptance.application.cases.StartSpecialProcedure;
import org.onewindow.acceptance.application.cases.SuspendCase;
import org.onewindow.acceptance.application.cases.TellHearingRight;
import org.onewindow.acceptance.application.cases.WaiveHearing;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.HearingHost;
import org.onewindow.acceptance.domain.cases.HearingRequest;
import org.onewindow.acceptance.domain.cases.SiteVisit;
import org.onewindow.acceptance.domain.cases.SuspensionCause;
import org.onewindow.acceptance.domain.cases.VisitOfficer;
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
  @Inject private RecordSiteVisit recordVisit;
  @Inject private TellHearingRight tellHearingRight;
  @Inject private AnnounceHearing announceHearing;
  @Inject private RequestHearing requestHearing;
  @Inject private WaiveHearing waiveHearing;
  @Inject private EndUnaskedHearing endHearing;
  @Inject private CallHearing callHearing;
  @Inject private RecordMinutes recordMinutes;
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

  /** 现场核查（勘验）; officers with the numbers of their certificates. */
  public record Visit(
      Long version,
      Instant at,
      String place,
      List<VisitOfficer> officers,
      String findings,
      String signer,
      boolean refusedToSign,
      String witness) {}

  /** 听证告知. */
  public record HearingRight(Long version, String toldTo, String reason) {}

  /** 听证申请、报名; when it was handed in, null for now. */
  public record HearingRequestBody(Long version, String askers, Instant handedIn) {}

  /** 听证通知; the host by account. */
  public record HearingCall(Long version, Instant when, String place, String host) {}

  /** 听证笔录. */
  public record Minutes(Long version, String attended, String minutes, String signatures) {}

  /** 恢复办理, and other acts that need a reason alone. */
  public record Reason(Long version, String reason) {}

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

  public void recordVisit(CaseNumber no, Visit body) {
    recordVisit(no, body, List.of());
  }

  /** With photographs, read once each. */
  public void recordVisit(CaseNumber no, Visit body, List<InputStream> photos) {
    List<VisitOfficer> officers = Objects.requireNonNullElse(body.officers(), List.of());
    Lengths lengths =
        new Lengths()
            .of("place", body.place(), Lengths.NAME)
            .of("findings", body.findings(), Lengths.PROSE)
            .of("signer", body.signer(), Lengths.NAME)
            .of("witness", body.witness(), Lengths.NAME);
    officers.stream()
        .filter(Objects::nonNull)
        .forEach(o -> lengths.of("officers", o.name() + o.certificate(), Lengths.NAME));
    lengths.check();
    recordVisit.of(
        no,
        seen(body.version()),
        new SiteVisit(
            body.at(),
            body.place(),
            officers.stream().filter(Objects::nonNull).toList(),
            body.findings(),
            body.signer(),
            body.refusedToSign(),
            body.witness(),
            List.of()),
        photos);
  }

  public void tellHearingRight(CaseNumber no, HearingRight body) {
    new Lengths()
        .of("toldTo", body.toldTo(), Lengths.REMARK)
        .of("reason", body.reason(), Lengths.PROSE)
        .check();
    tellHearingRight.of(no, seen(body.version()), body.toldTo(), body.reason());
  }

  public void announceHearing(CaseNumber no, Reason body) {
    new Lengths().of("reason", body.reason(), Lengths.PROSE).check();
    announceHearing.of(no, seen(body.version()), body.reason());
  }

  public void requestHearing(CaseNumber no, HearingRequestBody body) {
    new Lengths().of("askers", body.askers(), Lengths.REMARK).check();
    requestHearing.of(no, seen(body.version()), new HearingRequest(body.askers(), body.handedIn()));
  }

  public void waiveHearing(CaseNumber no, Reason body) {
    new Lengths().of("reason", body.reason(), Lengths.PROSE).check();
    waiveHearing.of(no, seen(body.version()), body.reason());
  }

  public void endHearing(CaseNumber no, Reason body) {
    new Lengths().of("reason", body.reason(), Lengths.PROSE).check();
    endHearing.of(no, seen(body.version()), body.reason());
  }

  public void callHearing(CaseNumber no, HearingCall body) {
    new Lengths().of("place", body.place(), Lengths.NAME).check();
    callHearing.of(no, seen(body.version()), body.when(), body.place(), body.host());
  }

  /** Whom to choose the host from. */
  public List<HearingHost> hosts(CaseNumber no) {
    return callHearing.hosts(no);
  }

  public void recordMinutes(CaseNumber no, Minutes body) {
    new Lengths()
        .of("attended", body.attended(), Lengths.REMARK)
        .of("minutes", body.minutes(), Lengths.PROSE)
        .of("signatures", body.signatures(), Lengths.REMARK)
        .check();
    recordMinutes.of(no, seen(body.version()), body.attended(), body.minutes(), body.signatures());
  }

  public void suspend(CaseNumber no, Suspension body) {
    new Lengths().of("reason", body.reason(), Lengths.PROSE).check();
    suspend.of(no, seen(body.version()), body.cause(), body.reviewOn(), body.reason());
  }

  public void resume(CaseNumber no, Reason body) {
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
