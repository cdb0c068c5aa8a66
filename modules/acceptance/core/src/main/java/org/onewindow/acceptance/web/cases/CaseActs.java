package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.acceptance.application.cases.AcceptCase;
import org.onewindow.acceptance.application.cases.DecideCase;
import org.onewindow.acceptance.application.cases.DecideOnTheSpot;
import org.onewindow.acceptance.application.cases.DecisionDraft;
import org.onewindow.acceptance.application.cases.DeliverResult;
import org.onewindow.acceptance.application.cases.GiveReviewOpinion;
import org.onewindow.acceptance.application.cases.GiveSecondOpinion;
import org.onewindow.acceptance.application.cases.HandInCorrections;
import org.onewindow.acceptance.application.cases.IssueCertificate;
import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.application.cases.RecordNoLicenceNeeded;
import org.onewindow.acceptance.application.cases.RefuseAcceptance;
import org.onewindow.acceptance.application.cases.RequestCorrection;
import org.onewindow.acceptance.application.cases.SendBackToReview;
import org.onewindow.acceptance.application.cases.TakeUpReview;
import org.onewindow.acceptance.application.cases.WithdrawApplication;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Defect;
import org.onewindow.acceptance.domain.cases.Delivery;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.domain.cases.WithdrawalRequest;

/** What can be done to a case, gathered for pages and resources, so that both do the same. */
@ApplicationScoped
public class CaseActs {

  @Inject private AcceptCase accept;
  @Inject private RequestCorrection requestCorrection;
  @Inject private HandInCorrections handIn;
  @Inject private RefuseAcceptance refuse;
  @Inject private RecordNoLicenceNeeded notNeeded;
  @Inject private TakeUpReview takeUp;
  @Inject private GiveReviewOpinion review;
  @Inject private GiveSecondOpinion second;
  @Inject private SendBackToReview sendBack;
  @Inject private DecideCase decide;
  @Inject private DecideOnTheSpot onTheSpot;
  @Inject private IssueCertificate issue;
  @Inject private DeliverResult deliver;
  @Inject private WithdrawApplication withdraw;
  @Inject private InstantSource clock;

  /** Nothing but the version that was looked at. */
  public record Plain(Long version) {}

  /** One complete notice. */
  public record CorrectionNotice(Long version, List<Defect> defects) {}

  /**
   * Corrections handed in.
   *
   * @param materials papers by code of the material
   * @param answers to defects by their codes: what was put right on the spot, or how the form is
   *     meant
   */
  public record HandedIn(Long version, Map<String, MaterialText> materials, List<Defect> answers) {}

  /** 不予受理. */
  public record RefusalOfAcceptance(Long version, String reason, String competentOrgan) {}

  /** An act with a reason. */
  public record Reason(Long version, String reason) {}

  /** 撤回申请: the signed request, and the originals that went back by code of the material. */
  public record Withdrawal(
      Long version,
      String reason,
      PartyRole signer,
      LocalDate signedOn,
      boolean signed,
      Map<String, Integer> originals) {}

  /** An opinion. */
  public record Opinion(Long version, Verdict verdict, String opinion, List<String> inspectors) {}

  /** A decision. */
  public record Decision(
      Long version,
      Verdict outcome,
      String opinion,
      String facts,
      String reasons,
      String basis,
      String content,
      java.time.LocalDate validFrom,
      String withoutSummary) {
    DecisionDraft draft() {
      return new DecisionDraft(
          outcome, opinion, facts, reasons, basis, content, validFrom, withoutSummary);
    }
  }

  /** 送达; where {@code at} is null, now. */
  public record Service(
      Long version,
      org.onewindow.acceptance.domain.cases.DeliveryMethod method,
      String recipient,
      PartyRole recipientRole,
      String place,
      Instant at,
      boolean refusedToSign,
      String witness,
      String note,
      Instant published) {}

  public void accept(CaseNumber no, Plain body) {
    accept.of(no, seen(body.version()));
  }

  public void requestCorrection(CaseNumber no, CorrectionNotice body) {
    List<Defect> told =
        Objects.requireNonNullElse(body.defects(), List.<Defect>of()).stream()
            .filter(Objects::nonNull)
            .toList();
    Lengths lengths = new Lengths();
    for (Defect defect : told) {
      lengths.of("defects[" + defect.material() + "].what", defect.what(), Lengths.REMARK);
    }
    lengths.check();
    requestCorrection.of(no, seen(body.version()), told);
  }

  public void handIn(CaseNumber no, HandedIn body) {
    Lengths lengths = new Lengths();
    Map<String, String> answers = new LinkedHashMap<>();
    Objects.requireNonNullElse(body.answers(), List.<Defect>of()).stream()
        .filter(Objects::nonNull)
        .forEach(
            answer -> {
              lengths.of("answers[" + answer.material() + "].what", answer.what(), Lengths.REMARK);
              answers.put(answer.material(), answer.what());
            });
    lengths.check();
    handIn.of(
        no, seen(body.version()), Objects.requireNonNullElse(body.materials(), Map.of()), answers);
  }

  public void refuse(CaseNumber no, RefusalOfAcceptance body) {
    new Lengths()
        .of("reason", body.reason(), Lengths.PROSE)
        .of("competentOrgan", body.competentOrgan(), Lengths.NAME)
        .check();
    refuse.of(no, seen(body.version()), body.reason(), body.competentOrgan());
  }

  public void notNeeded(CaseNumber no, Reason body) {
    new Lengths().of("reason", body.reason(), Lengths.PROSE).check();
    notNeeded.of(no, seen(body.version()), body.reason());
  }

  public void takeUp(CaseNumber no, Plain body) {
    takeUp.of(no, seen(body.version()));
  }

  public void review(CaseNumber no, Opinion body) {
    List<String> inspectors = Objects.requireNonNullElse(body.inspectors(), List.of());
    Lengths lengths = new Lengths().of("opinion", body.opinion(), Lengths.PROSE);
    lengths.of("inspectors", String.join("", inspectors), Lengths.NAME).check();
    review.of(no, seen(body.version()), body.verdict(), body.opinion(), inspectors);
  }

  public void second(CaseNumber no, Opinion body) {
    new Lengths().of("opinion", body.opinion(), Lengths.PROSE).check();
    second.of(no, seen(body.version()), body.verdict(), body.opinion());
  }

  public void sendBack(CaseNumber no, Reason body) {
    new Lengths().of("reason", body.reason(), Lengths.PROSE).check();
    sendBack.of(no, seen(body.version()), body.reason());
  }

  public void decide(CaseNumber no, Decision body) {
    mustFit(body);
    decide.of(no, seen(body.version()), body.draft());
  }

  public void decideOnTheSpot(CaseNumber no, Decision body) {
    mustFit(body);
    onTheSpot.of(no, seen(body.version()), body.draft());
  }

  public void issue(CaseNumber no, Plain body) {
    issue.of(no, seen(body.version()));
  }

  public void deliver(CaseNumber no, Service body) {
    new Lengths()
        .of("recipient", body.recipient(), Lengths.NAME)
        .of("place", body.place(), Lengths.NAME)
        .of("witness", body.witness(), Lengths.NAME)
        .of("note", body.note(), Lengths.REMARK)
        .check();
    deliver.of(
        no,
        seen(body.version()),
        new Delivery(
            body.method(),
            body.recipient(),
            body.place(),
            body.at() == null
                ? clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS)
                : body.at(),
            body.refusedToSign(),
            body.witness(),
            body.note(),
            body.published()),
        body.recipientRole());
  }

  public void withdraw(CaseNumber no, Withdrawal body) {
    new Lengths().of("reason", body.reason(), Lengths.PROSE).check();
    withdraw.of(
        no,
        seen(body.version()),
        new WithdrawalRequest(
            body.reason(), body.signer(), body.signedOn(), body.signed(), body.originals()));
  }

  private static void mustFit(Decision body) {
    new Lengths()
        .of("opinion", body.opinion(), Lengths.PROSE)
        .of("facts", body.facts(), Lengths.PROSE)
        .of("reasons", body.reasons(), Lengths.PROSE)
        .of("basis", body.basis(), Lengths.PROSE)
        .of("content", body.content(), Lengths.PROSE)
        .of("withoutSummary", body.withoutSummary(), Lengths.REMARK)
        .check();
  }

  private static long seen(Long version) {
    return version == null ? -1 : version;
  }
}
