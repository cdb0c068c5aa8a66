package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where the file of a case stands in the archive (档号、保管期限); written once, never changed. */
@Entity
@Table(name = "acc_case_archive")
public class ArchivedFile {

  @Id
  @Column(name = "case_id")
  private long caseId;

  @Column(name = "archive_no")
  private String number;

  private String fonds;

  @Column(name = "archive_year")
  private int year;

  private String section;

  @Enumerated(EnumType.STRING)
  private Retention retention;

  private long seq;
  private int items;
  private int pages;
  private String note;

  @Column(name = "archived_at")
  private Instant at;

  private String account;

  @Column(name = "person_name")
  private String person;

  protected ArchivedFile() {}

  /**
   * @param place in the archive
   * @param file its list, as it was archived
   */
  public ArchivedFile(
      long caseId, ArchiveNumber place, CaseFile file, String note, Officer by, Instant at) {
    this.caseId = caseId;
    number = place.text();
    fonds = place.fonds();
    year = place.year();
    section = place.section();
    retention = place.retention();
    seq = place.seq();
    items = file.items().size();
    pages = file.pages();
    this.note = note;
    this.at = at;
    account = by.account();
    person = by.name();
  }

  public long caseId() {
    return caseId;
  }

  /** 档号. */
  public String number() {
    return number;
  }

  public Retention retention() {
    return retention;
  }

  /** How many lines its list has. */
  public int items() {
    return items;
  }

  public int pages() {
    return pages;
  }

  /** 卷内情况说明; may be empty. */
  public String note() {
    return note;
  }

  public Instant at() {
    return at;
  }

  /** Account of the archivist. */
  public String account() {
    return account;
  }

  public String person() {
    return person;
  }
}
