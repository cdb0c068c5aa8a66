package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.onewindow.acceptance.domain.matter.CatalogueVersion;

/**
 * One version of a bundle's plan. It begins as a draft; the day it is published it is closed for
 * ever, because running bundles hold on to it (ACC-201).
 */
@Entity
@Table(name = "acc_bundle_template_version")
public class BundleTemplateVersion extends CatalogueVersion {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "template_id", nullable = false, updatable = false)
  private BundleTemplate template;

  @Column(name = "content", nullable = false)
  private BundlePlan content;

  protected BundleTemplateVersion() {}

  BundleTemplateVersion(BundleTemplate template, int number, Draft draft, Instant at, String by) {
    super(number, draft.digest(), at, by);
    this.template = template;
    this.content = draft.content();
  }

  /**
   * A plan to be kept.
   *
   * @param digest SHA-256 of its stored form, 64 hex digits; equal plans have equal digests
   */
  public record Draft(BundlePlan content, String digest) {}

  void replace(Draft draft) {
    replaced(draft.digest());
    content = draft.content();
  }

  public BundlePlan content() {
    return content;
  }
}
