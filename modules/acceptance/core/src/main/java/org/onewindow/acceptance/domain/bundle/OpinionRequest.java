package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * 请补充说明: the lead asks a department for a reply by a day. It belongs to the ledger of opinions and
 * not to the state of any case: a case that is sent back, or sent back twice, leaves it as it is.
 * Time reminds of it once when its last day comes and once when that day has passed unanswered
 * (ACC-532 … ACC-534). Not thread-safe.
 */
@Entity
@Table(name = "acc_bundle_opinion_request")
public class OpinionRequest {

  /** Working days where the lead names none. */
  public static final int USUAL_DAYS = 1;

  /** The most working days a lead may give. */
  public static final int MOST_DAYS = 10;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  @Column(name = "bundle_no")
  private String bundle;

  @Column(name = "task_key")
  private String task;

  @Column(name = "task_name")
  private String name;

  @Column(name = "case_no")
  private String caseNumber;

  private String section;
  private int round;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "remind_at")
  private Instant remindAt;

  @Column(name = "due_at")
  private Instant dueAt;

  /** When time has something to do next; null when nothing is left. */
  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  /** When it was reminded of on its last day; null when it was not. */
  @Column(name = "reminded_at")
  private Instant remindedAt;

  /** When it was reminded of after its last day; null when it was not. */
  @Column(name = "overdue_told_at")
  private Instant overdueToldAt;

  protected OpinionRequest() {}

  /** What time brings to an unanswered question. */
  public enum Mark {
    /** Its last day has come. */
    DUE,
    /** Its last day has passed. */
    OVERDUE
  }

  /**
   * By when it is to be answered.
   *
   * @param remindAt when the last day begins
   * @param dueAt when it ends
   */
  public record Term(Instant remindAt, Instant dueAt) {}

  /**
   * @param task of the department asked, whose case is under way
   * @param section that reviews the case and answers
   * @param round that the question opened
   */
  public OpinionRequest(
      BundleNumber bundle,
      BundleTask task,
      String section,
      int round,
      Term term,
      Doer by,
      Instant at) {
    this.bundle = bundle.text();
    this.task = task.key();
    name = task.name();
    caseNumber = task.caseNumber().orElseThrow();
    this.section = section;
    this.round = round;
    askedAt = at;
    askedBy = by.account();
    remindAt = term.remindAt();
    dueAt = term.dueAt();
    nextAt = remindAt;
  }

  /** The department has answered, or its case is over: nobody waits any more. */
  public void close(Instant at) {
    if (closedAt == null) {
      closedAt = at;
      nextAt = null;
    }
  }

  /**
   * What has come by now and was not said yet; each once. After a stop of days only the last is
   * said.
   */
  public Optional<Mark> letTime(Instant now) {
    if (closedAt != null || nextAt == null || now.isBefore(nextAt)) {
      return Optional.empty();
    }
    if (now.isAfter(dueAt)) {
      nextAt = null;
      overdueToldAt = now;
      return Optional.of(Mark.OVERDUE);
    }
    if (nextAt.equals(dueAt)) {
      return Optional.empty(); // the very last moment is in time
    }
    nextAt = dueAt;
    remindedAt = now;
    return Optional.of(Mark.DUE);
  }

  public long id() {
    return id;
  }

  public String bundle() {
    return bundle;
  }

  /** Key of the member. */
  public String task() {
    return task;
  }

  /** Name of the member. */
  public String name() {
    return name;
  }

  public String caseNumber() {
    return caseNumber;
  }

  public String section() {
    return section;
  }

  public int round() {
    return round;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Instant dueAt() {
    return dueAt;
  }

  /** When time has something to do next; empty when nothing is left. */
  public Optional<Instant> nextAt() {
    return Optional.ofNullable(nextAt);
  }

  /** When the department was reminded on the last day. */
  public Optional<Instant> remindedAt() {
    return Optional.ofNullable(remindedAt);
  }

  /** When the department was reminded, and the supervisors told, that the last day had passed. */
  public Optional<Instant> overdueToldAt() {
    return Optional.ofNullable(overdueToldAt);
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  public boolean isOverdue(Instant now) {
    return isOpen() && now.isAfter(dueAt);
  }
}
