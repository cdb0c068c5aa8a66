package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

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

  @Enumerated(EnumType.STRING)
  @Column(name = "service_way")
  private ReceivingWay way;

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

  /** The same by the applicant online, who chose a way. */
  ServiceConfirmation(ReceivingWay way, PartyRole signer, Officer by, Instant at) {
    this(way == ReceivingWay.ELECTRONIC, signer, by, at);
    this.way = way;
  }

  /** What the applicant chose online; empty where the window took it down. */
  public Optional<ReceivingWay> way() {
    return Optional.ofNullable(way);
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
