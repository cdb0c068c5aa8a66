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

/**
 * One entry of the opinion ledger: what a department said, or what the lead asked it, in which
 * round. Entries are only ever added; where an opinion stands follows from the last one of its
 * member.
 */
@Entity
@Table(name = "acc_bundle_opinion")
@IdClass(BundleEntryKey.class)
public class OpinionEntry {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "bundle_id")
  private Bundle of;

  @Id private int seq;

  @Column(name = "task_key")
  private String task;

  private int round;

  @Enumerated(EnumType.STRING)
  private OpinionAct act;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_state")
  private OpinionState to;

  private String text;

  @Column(name = "happened_at")
  private Instant at;

  private String account;

  @Column(name = "person_name")
  private String person;

  private String unit;

  protected OpinionEntry() {}

  OpinionEntry(
      Bundle of,
      int seq,
      String task,
      int round,
      OpinionTransitions.Row row,
      String text,
      Doer by,
      String unit,
      Instant at) {
    this.of = of;
    this.seq = seq;
    this.task = task;
    this.round = round;
    act = row.act();
    to = row.to();
    this.text = text;
    this.at = at;
    account = by.account();
    person = by.name();
    this.unit = unit;
  }

  /** Its place in the ledger of the bundle, counted from 1. */
  public int seq() {
    return seq;
  }

  public String task() {
    return task;
  }

  /** Counted from 1; each reply that is asked opens the next one. */
  public int round() {
    return round;
  }

  public OpinionAct act() {
    return act;
  }

  public OpinionState to() {
    return to;
  }

  public String text() {
    return text;
  }

  public Instant at() {
    return at;
  }

  public String account() {
    return account;
  }

  public String person() {
    return person;
  }

  /** Code of the unit in whose name it was said. */
  public String unit() {
    return unit;
  }
}
