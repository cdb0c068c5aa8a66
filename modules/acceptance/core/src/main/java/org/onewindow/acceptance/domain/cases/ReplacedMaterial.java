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

/**
 * A material as it was before a correction replaced it. Written once and never changed: what was
 * handed in first must be there for whoever asks why a correction was wanted.
 */
@Entity
@Table(name = "acc_case_material_before")
@IdClass(EntryKey.class)
public class ReplacedMaterial {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "case_id")
  private LicenceCase of;

  @Id private int seq;

  private String code;
  private String name;

  @Enumerated(EnumType.STRING)
  private MaterialForm form;

  private int originals;
  private int copies;
  private int pages;
  private String licence;

  @Column(name = "file_sha256")
  private String file;

  @Column(name = "file_type")
  private String fileType;

  @Column(name = "file_bytes")
  private long fileBytes;

  private String defect;

  @Column(name = "replaced_at")
  private Instant replacedAt;

  protected ReplacedMaterial() {}

  ReplacedMaterial(LicenceCase of, int seq, CaseMaterial before, Instant at) {
    this.of = of;
    this.seq = seq;
    code = before.code();
    name = before.name();
    form = before.form();
    originals = before.originals();
    copies = before.copies();
    pages = before.pages();
    licence = before.licence();
    file = before.file();
    fileType = before.fileType();
    fileBytes = before.fileBytes();
    defect = before.defect();
    replacedAt = at;
  }

  /** Counted in the case. */
  public int seq() {
    return seq;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public MaterialForm form() {
    return form;
  }

  /** SHA-256 of the file, or empty. */
  public String file() {
    return file == null ? "" : file;
  }

  public Instant replacedAt() {
    return replacedAt;
  }
}
