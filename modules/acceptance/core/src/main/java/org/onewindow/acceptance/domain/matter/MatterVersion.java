package org.onewindow.acceptance.domain.matter;

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
 * One version of a matter. It begins as a draft, whose text may still be replaced; the day it is
 * published it is closed for ever, because running cases hold on to it.
 */
@Entity
@Table(name = "acc_matter_version")
public class MatterVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "matter_id", nullable = false, updatable = false)
  private Matter matter;

  @Column(name = "number", nullable = false, updatable = false)
  private int number;

  @Column(name = "content", nullable = false)
  private ImplementationList content;

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

  protected MatterVersion() {}

  MatterVersion(Matter matter, int number, Draft draft, Instant at, String by) {
    this.matter = matter;
    this.number = number;
    this.content = draft.content();
    this.digest = draft.digest();
    this.createdAt = at;
    this.createdBy = by;
  }

  /**
   * A text to be kept.
   *
   * @param digest SHA-256 of its stored form, 64 hex digits; equal texts have equal digests
   */
  public record Draft(ImplementationList content, String digest) {}

  void replace(Draft draft) {
    if (isPublished()) {
      throw new IllegalStateException("A published version never changes (ACC-107)");
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

  public ImplementationList content() {
    return content;
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
