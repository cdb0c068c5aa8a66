package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.acceptance.domain.matter.ProcessMode;
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

  /** How it is decided, where not here; null where here. */
  @Enumerated(EnumType.STRING)
  @Column(name = "decided_elsewhere")
  private ProcessMode elsewhere;

  protected CaseMatter() {}

  CaseMatter(PublishedMatter matter) {
    version = matter.versionId();
    code = matter.code();
    name = matter.name();
    organ = matter.organ();
    section = matter.section();
    kind = matter.kind();
    elsewhere = matter.decider().mode().isElsewhere() ? matter.decider().mode() : null;
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

  /** 转报件、初审件: reviewed here first, decided by a higher organ. */
  public boolean isForwarded() {
    return elsewhere != null && elsewhere.isForwarded();
  }

  /** 跨域代收件: taken here for an organ of another place; nothing in law runs here. */
  public boolean isCollected() {
    return elsewhere == ProcessMode.COLLECTED;
  }
}
