package org.onewindow.acceptance.domain.cases;

/** What an organ may begin against a licence of its own accord (依职权). Names are stored. */
public enum ProceedingKind {
  /** 撤回 (行政许可法 art. 8): lawful once, but the law or the facts have changed. */
  WITHDRAWAL(CertificateAct.WITHDRAW, DocumentKind.LICENCE_WITHDRAWAL_DECISION),
  /** 撤销 (行政许可法 art. 69): it should not have been granted. */
  REVOCATION(CertificateAct.REVOKE, DocumentKind.REVOCATION_DECISION),
  /** 注销 (行政许可法 art. 70): it has come to its end, and is struck off. */
  DEREGISTRATION(CertificateAct.DEREGISTER, DocumentKind.EX_OFFICIO_DEREGISTRATION);

  private final CertificateAct act;
  private final DocumentKind decision;

  ProceedingKind(CertificateAct act, DocumentKind decision) {
    this.act = act;
    this.decision = decision;
  }

  /** What is done to the certificate when it is ordered. */
  public CertificateAct act() {
    return act;
  }

  /** The letter that says the order. */
  public DocumentKind decision() {
    return decision;
  }

  /** The holder is heard before it is ordered; a mere striking off takes nothing away. */
  public boolean needsHearing() {
    return this != DEREGISTRATION;
  }
}
