package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * Something beside the straight way of a case that has a beginning, a reason and an end: an
 * extension, a special procedure, a suspension. Begun once and ended once; what it does to the
 * clocks stands in the ledger, not here.
 */
@Entity
@Table(name = "acc_case_proceeding")
@IdClass(EntryKey.class)
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "type", length = 16)
public abstract class CaseProceeding {

  /**
   * What the file says of a proposal that nobody answered before the end; Chinese, as papers are.
   */
  private static final String OVERTAKEN = "办件已经决定或者终止，随之结束";

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "case_id")
  private LicenceCase of;

  @Id private int seq;

  private String reason;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "begun_by")
  private String begunBy;

  @Column(name = "begun_name")
  private String begunName;

  /** Until when it is expected to last, or has to be looked at again. */
  @Column(name = "until_at")
  private Instant until;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "ended_name")
  private String endedName;

  private String result;

  protected CaseProceeding() {}

  CaseProceeding(String reason, Officer by, Instant at) {
    this.reason = reason.strip();
    begunAt = at;
    begunBy = by.account();
    begunName = by.name();
  }

  void bind(LicenceCase it, int place) {
    of = it;
    seq = place;
  }

  void lastsUntil(Instant expected) {
    until = expected;
  }

  void end(String how, Officer by, Instant at) {
    result = how.strip();
    endedAt = at;
    endedBy = by.account();
    endedName = by.name();
  }

  /** What is still open when the case comes to its end is closed with it; ACC-504. */
  void overtaken(Officer by, Instant at) {
    if (isOpen() && closesWithCase()) {
      end(OVERTAKEN, by, at);
    }
  }

  /** It did not end by itself but with the case. */
  public boolean isOvertaken() {
    return OVERTAKEN.equals(result);
  }

  /** The decision leaves nothing of it to be answered or waited for. */
  boolean closesWithCase() {
    return false;
  }

  /** Its place among the proceedings of the case, counted from 1. */
  public int seq() {
    return seq;
  }

  /** Why it was begun or asked for. */
  public String reason() {
    return reason;
  }

  public Instant begunAt() {
    return begunAt;
  }

  /** Account of whoever began it or asked for it. */
  public String begunBy() {
    return begunBy;
  }

  public String begunName() {
    return begunName;
  }

  /** Until when it is expected to last; empty where nothing was said. */
  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  public String endedName() {
    return endedName == null ? "" : endedName;
  }

  /** What came of it; empty while it lasts. */
  public String result() {
    return result == null ? "" : result;
  }

  public boolean isOpen() {
    return endedAt == null;
  }

  boolean wasBegunBy(Officer officer) {
    return officer.account().equals(begunBy);
  }
}
