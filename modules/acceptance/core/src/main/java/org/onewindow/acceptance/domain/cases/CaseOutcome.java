package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;

/**
 * 结果: what came of a case, as far as it has come: a refusal of acceptance, or the decision, the
 * certificate made of it, and how it was delivered. A value; each step makes a new one.
 */
@Embeddable
public class CaseOutcome {

  @Embedded private AcceptanceRefusal refusal;
  @Embedded private CaseDecision decision;
  @Embedded private CaseDelivery delivery;
  @Embedded private CaseWithdrawal withdrawal;

  @Column(name = "certificate_no")
  private String certificate;

  protected CaseOutcome() {}

  private CaseOutcome(CaseOutcome before) {
    refusal = before.refusal;
    decision = before.decision;
    delivery = before.delivery;
    withdrawal = before.withdrawal;
    certificate = before.certificate;
  }

  static CaseOutcome none() {
    return new CaseOutcome();
  }

  CaseOutcome refused(AcceptanceRefusal told) {
    CaseOutcome next = new CaseOutcome(this);
    next.refusal = told;
    return next;
  }

  CaseOutcome decided(CaseDecision made) {
    CaseOutcome next = new CaseOutcome(this);
    next.decision = made;
    return next;
  }

  CaseOutcome certified(String number) {
    CaseOutcome next = new CaseOutcome(this);
    next.certificate = number;
    return next;
  }

  CaseOutcome delivered(CaseDelivery how) {
    CaseOutcome next = new CaseOutcome(this);
    next.delivery = how;
    return next;
  }

  CaseOutcome withdrawn(CaseWithdrawal asked) {
    CaseOutcome next = new CaseOutcome(this);
    next.withdrawal = asked;
    return next;
  }

  /** The signed request, where it was taken back at the counter. */
  Optional<CaseWithdrawal> withdrawal() {
    return Optional.ofNullable(withdrawal).filter(w -> w.signedOn() != null);
  }

  /** What was told with a refusal of acceptance. */
  Optional<AcceptanceRefusal> refusal() {
    return Optional.ofNullable(refusal).filter(r -> r.competentOrgan() != null);
  }

  Optional<CaseDecision> decision() {
    return Optional.ofNullable(decision).filter(d -> d.outcome() != null);
  }

  /** Number of the certificate. */
  Optional<String> certificate() {
    return Optional.ofNullable(certificate);
  }

  Optional<CaseDelivery> delivery() {
    return Optional.ofNullable(delivery).filter(d -> d.method() != null);
  }
}
