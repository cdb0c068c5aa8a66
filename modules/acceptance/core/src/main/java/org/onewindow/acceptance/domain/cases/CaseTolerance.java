package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 容缺: the case was accepted although secondary papers were missing, because the applicant promised
 * in writing to bring them by a day. Which papers those are is what the case still lacks.
 */
@Embeddable
public class CaseTolerance {

  @Column(name = "tolerance_until")
  private LocalDate until;

  @Column(name = "tolerance_promised")
  private LocalDate promised;

  @Enumerated(EnumType.STRING)
  @Column(name = "tolerance_signer")
  private PartyRole signer;

  @Column(name = "tolerance_met_at")
  private Instant metAt;

  protected CaseTolerance() {}

  private CaseTolerance(LocalDate until, LocalDate promised, PartyRole signer, Instant metAt) {
    this.until = until;
    this.promised = promised;
    this.signer = signer;
    this.metAt = metAt;
  }

  static CaseTolerance of(TolerancePromise promise) {
    return new CaseTolerance(promise.until(), promise.until(), promise.signer(), null);
  }

  CaseTolerance extendedTo(LocalDate later) {
    return new CaseTolerance(later, promised, signer, metAt);
  }

  CaseTolerance met(Instant at) {
    return new CaseTolerance(until, promised, signer, at);
  }

  /** Last day for the papers to reach the organ, as it stands now. */
  public LocalDate until() {
    return until;
  }

  /** The day that the applicant promised. */
  public LocalDate promised() {
    return promised;
  }

  /** Who signed the promise. */
  public PartyRole signer() {
    return signer;
  }

  /** When the last of the papers reached the organ. */
  public Optional<Instant> metAt() {
    return Optional.ofNullable(metAt);
  }

  /** The day was moved once because of force majeure. */
  public boolean isExtended() {
    return !until.equals(promised);
  }

  boolean isGiven() {
    return until != null;
  }

  boolean isOpen() {
    return metAt == null;
  }
}
