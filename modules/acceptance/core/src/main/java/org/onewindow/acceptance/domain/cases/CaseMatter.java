package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.acceptance.domain.matter.PublishedMatter;

/**
 * What a case is about, on its own row, so that lists and rights need not read the catalogue. The
 * version stays that of the day of receipt, whatever is published later.
 */
@Embeddable
public class CaseMatter {

  @Column(name = "matter_version_id")
  private long version;

  @Column(name = "matter_code")
  private String code;

  @Column(name = "matter_name")
  private String name;

  private String organ;
  private String section;

  @Enumerated(EnumType.STRING)
  @Column(name = "handling_kind")
  private HandlingKind kind;

  protected CaseMatter() {}

  CaseMatter(PublishedMatter matter) {
    version = matter.versionId();
    code = matter.code();
    name = matter.name();
    organ = matter.organ();
    section = matter.section();
    kind = matter.kind();
  }

  /** Surrogate id of the published version. */
  public long version() {
    return version;
  }

  /** Code of the handling item. */
  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** USCC of the organ that decides. */
  public String organ() {
    return organ;
  }

  /** Unit code of the section that reviews. */
  public String section() {
    return section;
  }

  public HandlingKind kind() {
    return kind;
  }
}
