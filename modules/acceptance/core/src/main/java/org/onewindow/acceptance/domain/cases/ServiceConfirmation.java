package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * 送达地址确认: the applicant has confirmed address and telephone of the case, and said whether results
 * may be served electronically. The last one counts.
 */
@Embeddable
public class ServiceConfirmation {

  @Column(name = "service_electronic")
  private Boolean electronic;

  @Enumerated(EnumType.STRING)
  @Column(name = "service_signer")
  private PartyRole signer;

  @Column(name = "service_confirmed_at")
  private Instant at;

  @Column(name = "service_confirmed_by")
  private String by;

  protected ServiceConfirmation() {}

  ServiceConfirmation(boolean electronic, PartyRole signer, Officer by, Instant at) {
    this.electronic = electronic;
    this.signer = signer;
    this.by = by.account();
    this.at = at;
  }

  /** Results may be served electronically. */
  public boolean electronic() {
    return Boolean.TRUE.equals(electronic);
  }

  /** Who signed. */
  public PartyRole signer() {
    return signer;
  }

  public Instant at() {
    return at;
  }

  /** Account of whoever took it down. */
  public String by() {
    return by;
  }

  boolean isGiven() {
    return at != null;
  }
}
