package org.onewindow.acceptance.domain.cases;

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
import java.util.List;
import java.util.Optional;

/**
 * One entry of the ledger: who did what, at which window, when and why. Written once with its
 * transition and never changed; all deadlines are computed from these entries.
 */
@Entity
@Table(name = "acc_case_event")
@IdClass(EntryKey.class)
public class CaseEvent {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "case_id")
  private LicenceCase of;

  @Id private int seq;

  @Enumerated(EnumType.STRING)
  private CaseAct act;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_state")
  private CaseState from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_state")
  private CaseState to;

  @Column(name = "happened_at")
  private Instant at;

  @Column(name = "effective_at")
  private Instant effectiveAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "clock_mark")
  private ClockMark clock;

  private String account;

  @jakarta.persistence.Embedded private ClockTerms terms;

  @Column(name = "person_name")
  private String person;

  private String unit;

  @Column(name = "counter")
  private String window;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  private String why;

  protected CaseEvent() {}

  CaseEvent(
      LicenceCase of,
      int seq,
      Transition transition,
      Instant at,
      Instant effectiveAt,
      Officer by,
      Verdict verdict,
      String why) {
    this.of = of;
    this.seq = seq;
    act = transition.act();
    from = transition.from();
    to = transition.to();
    clock = transition.clock().orElse(null);
    this.at = at;
    this.effectiveAt = effectiveAt;
    account = by.account();
    person = by.name();
    unit = by.unit();
    window = by.window();
    this.verdict = verdict;
    this.why = why;
  }

  /**
   * The ledger is written in order of time.
   *
   * @throws IllegalArgumentException when the entry would stand before the last one
   */
  static void mustFollow(List<CaseEvent> ledger, Instant at) {
    if (!ledger.isEmpty() && at.isBefore(ledger.get(ledger.size() - 1).at)) {
      throw new IllegalArgumentException("The ledger is in order of time: " + at);
    }
  }

  /** Counted from 1 within the case. */
  public int seq() {
    return seq;
  }

  public CaseAct act() {
    return act;
  }

  public CaseState from() {
    return from;
  }

  public CaseState to() {
    return to;
  }

  /** When it was done. */
  public Instant at() {
    return at;
  }

  /** When it counts in law; earlier than {@link #at} where acceptance counts from the hand-in. */
  public Instant effectiveAt() {
    return effectiveAt;
  }

  public Optional<ClockMark> clock() {
    return Optional.ofNullable(clock);
  }

  /** Says what the mark does to the clocks; once, with the entry. */
  void means(ClockTerms given) {
    terms = given;
  }

  /** What the mark does to the clocks, where the mark alone does not say it. */
  Optional<ClockTerms> terms() {
    return Optional.ofNullable(terms).filter(ClockTerms::isGiven);
  }

  public String account() {
    return account;
  }

  public String person() {
    return person;
  }

  public String unit() {
    return unit;
  }

  public String window() {
    return window;
  }

  /** What an opinion comes to. */
  public Optional<Verdict> verdict() {
    return Optional.ofNullable(verdict);
  }

  /** The opinion or the reason in words; may be empty where the act speaks for itself. */
  public String why() {
    return why;
  }
}
