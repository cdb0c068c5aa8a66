package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refused;

/**
 * One edition of a certificate (许可证件). A change, a renewal or a reissue makes the next edition
 * under the same number, and the edition before is kept as it was; withdrawing, revoking and
 * deregistering end the latest one for good. What may be done stands in {@link
 * CertificateTransitions}. Whether it has run out is not stored: it follows from the day one asks
 * on. Not thread-safe; concurrent change is refused by the version.
 */
@Entity
@Table(name = "acc_certificate")
public class Certificate {

  /** What a check of a certificate answers. */
  public enum Standing {
    /** 有效. */
    VALID,
    /** 视为准予延续: past its printed last day, renewed because nobody decided in time. */
    DEEMED_RENEWED,
    /** 尚未生效. */
    NOT_YET_VALID,
    /** 已过期. */
    EXPIRED,
    /** 已换发新证. */
    REPLACED,
    /** 已撤回. */
    WITHDRAWN,
    /** 已撤销. */
    REVOKED,
    /** 已注销. */
    DEREGISTERED;

    /** The licence may be used. */
    public boolean isInForce() {
      return this == VALID || this == DEEMED_RENEWED;
    }
  }

  /**
   * What stands on a certificate.
   *
   * @param number the same for every edition
   * @param edition counted from 1
   * @param kind code of the number series
   * @param organ USCC of the organ that issued it
   * @param validUntil last day; empty without end
   */
  public record Print(
      String number,
      int edition,
      String name,
      String kind,
      String organ,
      String organName,
      LocalDate validFrom,
      Optional<LocalDate> validUntil) {}

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;
  private String number;
  private int edition;
  private String name;
  private String kind;
  private String organ;

  @Column(name = "organ_name")
  private String organName;

  @Column(name = "case_id")
  private long caseId;

  @Embedded private CertificateHolder holder;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Enumerated(EnumType.STRING)
  private CertificateState state;

  @Column(name = "state_at")
  private Instant stateAt;

  @Column(name = "renewed_until")
  private LocalDate renewedUntil;

  @Column(name = "deemed_renewed")
  private boolean deemedRenewed;

  protected Certificate() {}

  /**
   * @param caseId of the case that makes it
   * @param tokenHash SHA-256 of the token in the certificate's QR code
   */
  public Certificate(
      Print print, CertificateHolder holder, long caseId, String tokenHash, Instant issuedAt) {
    number = print.number();
    edition = print.edition();
    name = print.name();
    kind = print.kind();
    organ = print.organ();
    organName = print.organName();
    validFrom = print.validFrom();
    validUntil = print.validUntil().orElse(null);
    this.holder = holder;
    this.caseId = caseId;
    this.tokenHash = tokenHash;
    this.issuedAt = issuedAt;
    state = CertificateState.IN_FORCE;
    stateAt = issuedAt;
  }

  /** How the certificate stands on a day; it is valid on its first and on its last. */
  public Standing on(LocalDate day) {
    return switch (state) {
      case REPLACED -> Standing.REPLACED;
      case WITHDRAWN -> Standing.WITHDRAWN;
      case REVOKED -> Standing.REVOKED;
      case DEREGISTERED -> Standing.DEREGISTERED;
      case IN_FORCE -> byDay(day);
    };
  }

  private Standing byDay(LocalDate day) {
    if (day.isBefore(validFrom)) {
      return Standing.NOT_YET_VALID;
    }
    if (validUntil == null || !day.isAfter(validUntil)) {
      return Standing.VALID;
    }
    if (renewedUntil == null || day.isAfter(renewedUntil)) {
      return Standing.EXPIRED;
    }
    return deemedRenewed ? Standing.DEEMED_RENEWED : Standing.VALID;
  }

  /**
   * Walks a row of the table.
   *
   * @throws Refused ACC-304 when there is none
   */
  public void act(CertificateAct act, Instant at) {
    state =
        CertificateTransitions.from(state, act)
            .orElseThrow(() -> new Refused(CaseRule.CERTIFICATE_STATE_FORBIDS.refusal(act, state)))
            .to();
    stateAt = at;
  }

  /**
   * The licence goes on, though the new edition is not made yet.
   *
   * @param day new last day
   * @param deemed by the mere passing of time (行政许可法 art. 50)
   * @throws Refused ACC-304 when it is not in force any more
   */
  public void renewUntil(LocalDate day, boolean deemed) {
    if (state != CertificateState.IN_FORCE) {
      throw new Refused(CaseRule.CERTIFICATE_STATE_FORBIDS.refusal(CertificateAct.REPLACE, state));
    }
    renewedUntil = day;
    deemedRenewed = deemed;
  }

  public long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String number() {
    return number;
  }

  /** Counted from 1. */
  public int edition() {
    return edition;
  }

  public String name() {
    return name;
  }

  /** Code of the number series. */
  public String kind() {
    return kind;
  }

  /** USCC of the organ that issued it. */
  public String organ() {
    return organ;
  }

  public String organName() {
    return organName;
  }

  /** Of the case that made this edition, and whose file keeps the papers about it. */
  public long caseId() {
    return caseId;
  }

  public CertificateHolder holder() {
    return holder;
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** As printed; empty without end. */
  public Optional<LocalDate> validUntil() {
    return Optional.ofNullable(validUntil);
  }

  /** The last day as it is now, a renewal whose new edition is not made yet included. */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(renewedUntil == null ? validUntil : renewedUntil);
  }

  public CertificateState state() {
    return state;
  }

  /** Since when it is in this state. */
  public Instant stateAt() {
    return stateAt;
  }
}
