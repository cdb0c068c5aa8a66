package org.onewindow.acceptance.domain.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One version of a matter. It begins as a draft, whose text may still be replaced; the day it is
 * published it is closed for ever, because running cases hold on to it.
 */
@Entity
@Table(name = "acc_matter_version")
public class MatterVersion extends CatalogueVersion {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "matter_id", nullable = false, updatable = false)
  private Matter matter;

  @Column(name = "content", nullable = false)
  private ImplementationList content;

  protected MatterVersion() {}

  MatterVersion(Matter matter, int number, Draft draft, Instant at, String by) {
    super(number, draft.digest(), at, by);
    this.matter = matter;
    this.content = draft.content();
  }

  /**
   * A text to be kept.
   *
   * @param digest SHA-256 of its stored form, 64 hex digits; equal texts have equal digests
   */
  public record Draft(ImplementationList content, String digest) {}

  void replace(Draft draft) {
    replaced(draft.digest());
    content = draft.content();
  }

  public ImplementationList content() {
    return content;
  }
}
