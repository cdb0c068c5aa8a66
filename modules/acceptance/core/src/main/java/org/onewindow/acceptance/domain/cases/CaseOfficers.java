package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/**
 * Who accepted the case and as of when, and who took it up: by these accounts those who accept are
 * kept apart from those who review and decide (受审分离). A value; each step makes a new one.
 */
@Embeddable
public class CaseOfficers {

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "accepted_by")
  private String acceptedBy;

  @Column(name = "reviewed_by")
  private String reviewedBy;

  protected CaseOfficers() {}

  private CaseOfficers(Instant acceptedAt, String acceptedBy, String reviewedBy) {
    this.acceptedAt = acceptedAt;
    this.acceptedBy = acceptedBy;
    this.reviewedBy = reviewedBy;
  }

  static CaseOfficers none() {
    return new CaseOfficers(null, null, null);
  }

  CaseOfficers accepted(Officer by, Instant countsFrom) {
    return new CaseOfficers(countsFrom, by.account(), reviewedBy);
  }

  CaseOfficers reviewed(Officer by) {
    return new CaseOfficers(acceptedAt, acceptedBy, by.account());
  }

  Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }

  /** Account; empty while nobody has. */
  String acceptedBy() {
    return acceptedBy == null ? "" : acceptedBy;
  }

  /** Account; empty while nobody has. */
  String reviewedBy() {
    return reviewedBy == null ? "" : reviewedBy;
  }
}
