package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A paper issued in the case. Its row commits with the transition that issues it and keeps, sealed,
 * everything the paper says; the PDF is made when the paper is first opened, and from then on the
 * digest fixes its bytes for good.
 */
@Entity
@Table(name = "acc_case_document")
@IdClass(EntryKey.class)
public class CaseDocument {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "case_id")
  private LicenceCase of;

  @Id private int seq;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private String number;

  /** Sealed JSON of what the paper says; kilobytes that only whoever opens the paper reads. */
  @Basic(fetch = FetchType.LAZY)
  private String says;

  private String sha256;

  @Column(name = "issued_at")
  private Instant issuedAt;

  private String account;

  @Column(name = "person_name")
  private String person;

  protected CaseDocument() {}

  /**
   * @param number as printed on the paper
   * @param says sealed text of everything the paper says
   */
  public CaseDocument(DocumentKind kind, String number, String says, Officer by, Instant issuedAt) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.number = Objects.requireNonNull(number, "number");
    this.says = Objects.requireNonNull(says, "says");
    this.issuedAt = Objects.requireNonNull(issuedAt, "issuedAt");
    account = by.account();
    person = by.name();
  }

  /** Its place in the file, counted from 1. */
  public int seq() {
    return seq;
  }

  void bind(LicenceCase file, int place) {
    of = file;
    seq = place;
  }

  /** Fixes the bytes; a paper that was printed once never changes. */
  public void printed(String digest) {
    if (sha256 != null) {
      throw new IllegalStateException("Printed already");
    }
    sha256 = digest;
  }

  public DocumentKind kind() {
    return kind;
  }

  public String number() {
    return number;
  }

  public String says() {
    return says;
  }

  /** SHA-256 of the PDF, 64 hex digits; empty until it was first opened. */
  public Optional<String> sha256() {
    return Optional.ofNullable(sha256);
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public String account() {
    return account;
  }

  public String person() {
    return person;
  }
}
