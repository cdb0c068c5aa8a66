package org.onewindow.acceptance.domain.matter;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of what the catalogue holds. It begins as a draft, whose text may still be replaced;
 * the day it is published it is closed for ever, because what runs holds on to it (ACC-107,
 * ACC-201). The text itself lies in the entity that extends this.
 */
@MappedSuperclass
public abstract class CatalogueVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "number", nullable = false, updatable = false)
  private int number;

  /** SHA-256 of the stored form, 64 hex digits; equal texts have equal digests. */
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

  protected CatalogueVersion() {}

  protected CatalogueVersion(int number, String digest, Instant at, String by) {
    this.number = number;
    this.digest = digest;
    this.createdAt = at;
    this.createdBy = by;
  }

  /** A draft gets another text; whoever extends this keeps it. */
  protected final void replaced(String newDigest) {
    if (isPublished()) {
      throw new IllegalStateException("A published version never changes (ACC-107, ACC-201)");
    }
    digest = newDigest;
  }

  final void publish(Instant at, String by) {
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

  public String digest() {
    return digest;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String createdBy() {
    return createdBy;
  }

  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }

  public Optional<String> publishedBy() {
    return Optional.ofNullable(publishedBy);
  }
}
