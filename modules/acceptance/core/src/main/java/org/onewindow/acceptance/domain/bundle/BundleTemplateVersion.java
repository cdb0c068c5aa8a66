package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a bundle's plan. It begins as a draft; the day it is published it is closed for
 * ever, because running bundles hold on to it (ACC-201).
 */
@Entity
@Table(name = "acc_bundle_template_version")
public class BundleTemplateVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "template_id", nullable = false, updatable = false)
  private BundleTemplate template;

  @Column(name = "number", nullable = false, updatable = false)
  private int number;

  @Column(name = "content", nullable = false)
  private BundlePlan content;

  @Column(name = "digest", nullable = false)
  private String digest;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "created_by", nullable = false, updatable = false)
  private String createdBy;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  protected BundleTemplateVersion() {}

  BundleTemplateVersion(BundleTemplate template, int number, Draft draft, Instant at, String by) {
    this.template = template;
    this.number = number;
    this.content = draft.content();
    this.digest = draft.digest();
    this.createdAt = at;
    this.createdBy = by;
  }

  /**
   * A plan to be kept.
   *
   * @param digest SHA-256 of its stored form, 64 hex digits; equal plans have equal digests
   */
  public record Draft(BundlePlan content, String digest) {}

  void replace(Draft draft) {
    if (isPublished()) {
      throw new IllegalStateException("A published version never changes (ACC-201)");
    }
    content = draft.content();
    digest = draft.digest();
  }

  void publish(Instant at, String by) {
    if (isPublished()) {
      throw new IllegalStateException("Published already");
    }
    publishedAt = at;
    publishedBy = by;
  }

  public boolean isPublished() {
    return publishedAt != null;
  }

  /** Null until stored. */
  public Long id() {
    return id;
  }

  public int number() {
    return number;
  }

  public BundlePlan content() {
    return content;
  }

  public String digest() {
    return digest;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }
}
