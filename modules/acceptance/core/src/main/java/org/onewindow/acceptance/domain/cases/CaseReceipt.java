package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the papers were taken, by whom and when (收件). A draft knows only its window; with the
 * papers come the moment, from which the five days run, and the secret part of the receipt.
 */
@Embeddable
public class CaseReceipt {

  @Column(name = "received_at")
  private Instant at;

  @Column(name = "received_by")
  private String by;

  @Column(name = "receiving_unit")
  private String unit;

  @Column(name = "receiving_counter")
  private String window;

  @Column(name = "secret_hash")
  private String secretHash;

  protected CaseReceipt() {}

  private CaseReceipt(Officer officer) {
    unit = officer.unit();
    window = officer.window();
  }

  static CaseReceipt expectedAt(Officer officer) {
    return new CaseReceipt(officer);
  }

  static CaseReceipt given(Officer officer, Instant at, String progressSecretHash) {
    CaseReceipt given = new CaseReceipt(officer);
    given.at = at;
    given.by = officer.account();
    given.secretHash = progressSecretHash;
    return given;
  }

  /** Empty while it is a draft. */
  public Optional<Instant> at() {
    return Optional.ofNullable(at);
  }

  /** Account of who took the papers; null while it is a draft. */
  public String by() {
    return by;
  }

  /** Code of the unit at whose window the papers were taken. */
  public String unit() {
    return unit;
  }

  /** Code of the window; empty where none. */
  public String window() {
    return window;
  }

  /** Hash of the secret with which the applicant opens the progress page. */
  public String secretHash() {
    return secretHash;
  }
}
