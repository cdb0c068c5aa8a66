package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A certificate that was issued (许可证件). It is valid from its first to its last day; when it is
 * revoked it is never valid again. Whether it is expired is not stored: it follows from the day one
 * asks on.
 */
@Entity
@Table(name = "acc_certificate")
public class Certificate {

  /** What a check of a certificate answers. */
  public enum Standing {
    /** 有效. */
    VALID,
    /** 尚未生效. */
    NOT_YET_VALID,
    /** 已过期. */
    EXPIRED,
    /** 已撤销. */
    REVOKED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;
  private String number;
  private String name;
  private String kind;
  private String organ;

  @Column(name = "organ_name")
  private String organName;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected Certificate() {}

  /**
   * @param tokenHash SHA-256 of the token in the certificate's QR code
   * @param validUntil last day; null without end
   */
  public Certificate(
      String number,
      String name,
      String kind,
      String organ,
      String organName,
      long caseId,
      String tokenHash,
      Instant issuedAt,
      LocalDate validFrom,
      LocalDate validUntil) {
    this.number = number;
    this.name = name;
    this.kind = kind;
    this.organ = organ;
    this.organName = organName;
    this.caseId = caseId;
    this.tokenHash = tokenHash;
    this.issuedAt = issuedAt;
    this.validFrom = validFrom;
    this.validUntil = validUntil;
  }

  /** How the certificate stands on a day; it is valid on its first and on its last. */
  public Standing on(LocalDate day) {
    if (revokedAt != null) {
      return Standing.REVOKED;
    }
    if (day.isBefore(validFrom)) {
      return Standing.NOT_YET_VALID;
    }
    return validUntil != null && day.isAfter(validUntil) ? Standing.EXPIRED : Standing.VALID;
  }

  /** Revokes it for good (撤销); a second time changes nothing. */
  public void revoke(Instant at) {
    if (revokedAt == null) {
      revokedAt = at;
    }
  }

  public String number() {
    return number;
  }

  public String name() {
    return name;
  }

  public String organName() {
    return organName;
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public Optional<LocalDate> validUntil() {
    return Optional.ofNullable(validUntil);
  }

  public Optional<Instant> revokedAt() {
    return Optional.ofNullable(revokedAt);
  }
}
