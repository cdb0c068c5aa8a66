package org.onewindow.acceptance.domain.cases;

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
import java.util.Optional;

/** A promise that stands in the place of a paper, and what its check found. */
@Entity
@Table(name = "acc_case_commitment")
@IdClass(EntryKey.class)
public class CaseCommitment {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "case_id")
  private LicenceCase of;

  @Id private int seq;

  private String code;
  private String name;
  private String content;
  private String verification;

  @Enumerated(EnumType.STRING)
  private PartyRole signer;

  @Column(name = "promised_at")
  private Instant promisedAt;

  @Column(name = "checked_at")
  private Instant checkedAt;

  @Column(name = "checked_by")
  private String checkedBy;

  @Column(name = "checker_name")
  private String checker;

  @Column(name = "found_false")
  private boolean foundFalse;

  private String finding;

  protected CaseCommitment() {}

  CaseCommitment(LicenceCase of, int seq, CaseMaterial material, Commitment given, Instant at) {
    this.of = of;
    this.seq = seq;
    code = material.code();
    name = material.name();
    content = given.content().strip();
    verification = given.verification().strip();
    signer = given.signer();
    promisedAt = at;
  }

  void checked(boolean isFalse, String found, Officer by, Instant at) {
    foundFalse = isFalse;
    finding = found;
    checkedBy = by.account();
    checker = by.name();
    checkedAt = at;
  }

  /** Its place among the promises of the case, counted from 1. */
  public int seq() {
    return seq;
  }

  /** Code of the material. */
  public String code() {
    return code;
  }

  /** Name of the material. */
  public String name() {
    return name;
  }

  /** What is promised to be so. */
  public String content() {
    return content;
  }

  /** How it is checked. */
  public String verification() {
    return verification;
  }

  public PartyRole signer() {
    return signer;
  }

  public Instant promisedAt() {
    return promisedAt;
  }

  /** When it was checked; empty until then. */
  public Optional<Instant> checkedAt() {
    return Optional.ofNullable(checkedAt);
  }

  /** Account of whoever checked it, or empty. */
  public String checkedBy() {
    return checkedBy == null ? "" : checkedBy;
  }

  /** Who checked it, or empty. */
  public String checker() {
    return checker == null ? "" : checker;
  }

  public boolean isFalse() {
    return foundFalse;
  }

  /** What the check found, or empty. */
  public String finding() {
    return finding == null ? "" : finding;
  }
}
