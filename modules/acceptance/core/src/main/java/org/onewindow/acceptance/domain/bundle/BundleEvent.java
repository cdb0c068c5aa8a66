package org.onewindow.acceptance.domain.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One entry of a running bundle's ledger: who did what to which member, when. Never changed. */
@Entity
@Table(name = "acc_bundle_event")
@IdClass(BundleEntryKey.class)
public class BundleEvent {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "bundle_id")
  private Bundle of;

  @Id private int seq;

  @Column(name = "task_key")
  private String task;

  @Enumerated(EnumType.STRING)
  private TaskAct act;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_state")
  private TaskState from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_state")
  private TaskState to;

  @Column(name = "happened_at")
  private Instant at;

  private String account;

  @Column(name = "person_name")
  private String person;

  private String note;

  protected BundleEvent() {}

  BundleEvent(
      Bundle of, int seq, String task, TaskTransitions.Row row, Instant at, Doer by, String note) {
    this.of = of;
    this.seq = seq;
    this.task = task;
    act = row.act();
    from = row.from();
    to = row.to();
    this.at = at;
    account = by.account();
    person = by.name();
    this.note = note;
  }

  public int seq() {
    return seq;
  }

  public String task() {
    return task;
  }

  public TaskAct act() {
    return act;
  }

  public TaskState to() {
    return to;
  }

  public Instant at() {
    return at;
  }

  public String account() {
    return account;
  }

  /** Empty for a job. */
  public String person() {
    return person;
  }

  /** Result, reason or refusal code; may be empty. */
  public String note() {
    return note;
  }
}
