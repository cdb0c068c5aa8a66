package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * 决定依据的综合意见: on which summary of the opinions the decision of a member's case rests, and why there
 * was none where the lead granted without. Written with the decision and never changed (ACC-574 …
 * ACC-577).
 */
@Entity
@Table(name = "acc_bundle_decision_ground")
public class DecisionGround {

  private static final int LONGEST_REASON = 500;

  @Id
  @Column(name = "case_no")
  private String caseNumber;

  @Column(name = "bundle_no")
  private String bundle;

  /** Of the summary; null where there was none. */
  @Column(name = "summary_number")
  private Integer summary;

  /** The last entry of the ledger at the decision. */
  @Column(name = "last_said")
  private int lastSaid;

  /** Whether something was said after the summary. */
  private boolean outdated;

  private String reason;

  @Column(name = "decided_at")
  private Instant at;

  protected DecisionGround() {}

  private DecisionGround(
      Bundle of, CaseNumber decided, Optional<OpinionSummary> latest, String reason, Instant at) {
    caseNumber = decided.text();
    bundle = of.number();
    summary = latest.map(OpinionSummary::number).orElse(null);
    lastSaid = RollingUp.lastSaid(of);
    outdated = latest.filter(s -> s.isOutdated(of)).isPresent();
    this.reason = reason;
    this.at = at;
  }

  /** What a grant of the case needs of the opinions. */
  public enum Need {
    /** Nothing: nothing was asked, or the summary is current, or it is not the lead's case. */
    NONE,
    /** A current summary. */
    SUMMARY,
    /** Its time runs out: a current summary, or a reason why it is granted without. */
    REASON
  }

  /**
   * What a grant needs. The law's clock runs on while departments are asked (许可法 art. 42), so that
   * nothing of this stands in the way on the last day and after it.
   *
   * @param latest the newest summary
   * @param lastDay the day on which the first of the case's limits and the ceiling of joint
   *     handling ends; empty while none runs
   */
  public static Need need(
      Bundle it,
      CaseNumber decided,
      Optional<OpinionSummary> latest,
      Optional<LocalDate> lastDay,
      LocalDate today) {
    boolean ofTheLead = it.task(it.lead()).caseNumber().filter(decided.text()::equals).isPresent();
    boolean current = latest.filter(s -> !s.isOutdated(it)).isPresent();
    if (!ofTheLead || !RollingUp.isAsked(it) || current) {
      return Need.NONE;
    }
    return lastDay.filter(day -> !today.isBefore(day)).isPresent() ? Need.REASON : Need.SUMMARY;
  }

  /**
   * Notes on what a decision rests.
   *
   * @param lastDay see {@link #need}
   * @param reason why the lead grants without a current summary; noted only where it does
   * @throws Refused {@code BUNDLE_GRANT_NEEDS_SUMMARY} at {@code outcome}, {@code
   *     BUNDLE_GRANT_NEEDS_REASON} or {@code BUNDLE_OPINION_TOO_LONG} at {@code withoutSummary}
   */
  public static DecisionGround of(
      Bundle it,
      CaseNumber decided,
      Verdict outcome,
      Optional<OpinionSummary> latest,
      Optional<LocalDate> lastDay,
      LocalDate today,
      String reason,
      Instant at) {
    Need need = outcome == Verdict.GRANT ? need(it, decided, latest, lastDay, today) : Need.NONE;
    if (need == Need.SUMMARY) {
      throw Refusal.of("BUNDLE_GRANT_NEEDS_SUMMARY").at("outcome").raise();
    }
    String why = need == Need.REASON && reason != null ? reason.strip() : "";
    if (need == Need.REASON && why.isEmpty()) {
      throw Refusal.of("BUNDLE_GRANT_NEEDS_REASON").at("withoutSummary").raise();
    }
    if (why.codePointCount(0, why.length()) > LONGEST_REASON) {
      throw Refusal.of("BUNDLE_OPINION_TOO_LONG", LONGEST_REASON).at("withoutSummary").raise();
    }
    return new DecisionGround(it, decided, latest, why, at);
  }

  public String caseNumber() {
    return caseNumber;
  }

  /** Number of the bundle. */
  public String bundle() {
    return bundle;
  }

  /** Number of the newest summary at the decision; empty where there was none. */
  public Optional<Integer> summary() {
    return Optional.ofNullable(summary);
  }

  /** Whether something had been said after that summary. */
  public boolean isOutdated() {
    return outdated;
  }

  /** The last entry of the ledger at the decision. */
  public int lastSaid() {
    return lastSaid;
  }

  /** Why the lead granted without a current summary; empty where it did not. */
  public String reason() {
    return reason;
  }

  public Instant at() {
    return at;
  }
}
