package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Originals of one material that were given back against a signature; never changed. */
@Entity
@Table(name = "acc_case_return")
@IdClass(EntryKey.class)
public class ReturnedPaper {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "case_id")
  private LicenceCase of;

  @Id private int seq;

  private String code;
  private String name;
  private int originals;
  private String recipient;

  @Column(name = "returned_at")
  private Instant at;

  private String account;

  @Column(name = "person_name")
  private String person;

  protected ReturnedPaper() {}

  ReturnedPaper(
      LicenceCase of,
      int seq,
      CaseMaterial material,
      int originals,
      String recipient,
      Officer by,
      Instant at) {
    this.of = of;
    this.seq = seq;
    code = material.code();
    name = material.name();
    this.originals = originals;
    this.recipient = recipient;
    this.at = at;
    account = by.account();
    person = by.name();
  }

  public int seq() {
    return seq;
  }

  /** Code of the material. */
  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** How many originals. */
  public int originals() {
    return originals;
  }

  /** Who took and signed for them. */
  public String recipient() {
    return recipient;
  }

  public Instant at() {
    return at;
  }

  /** Account of whoever gave them back. */
  public String account() {
    return account;
  }

  public String person() {
    return person;
  }
}
