package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * A paper issued in the case. Its row commits with the transition that issues it; the digest fixes
 * the bytes for good.
 */
@Entity
@Table(name = "acc_case_document")
public class CaseDocument {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private String number;
  private String sha256;

  @Column(name = "issued_at")
  private Instant issuedAt;

  private String account;

  @Column(name = "person_name")
  private String person;

  protected CaseDocument() {}

  /**
   * @param number as printed on the paper
   * @param sha256 of its PDF, 64 hex digits
   */
  public CaseDocument(
      DocumentKind kind, String number, String sha256, Officer by, Instant issuedAt) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.number = Objects.requireNonNull(number, "number");
    this.sha256 = Objects.requireNonNull(sha256, "sha256");
    this.issuedAt = Objects.requireNonNull(issuedAt, "issuedAt");
    account = by.account();
    person = by.name();
  }

  public long id() {
    return id;
  }

  public DocumentKind kind() {
    return kind;
  }

  public String number() {
    return number;
  }

  public String sha256() {
    return sha256;
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
