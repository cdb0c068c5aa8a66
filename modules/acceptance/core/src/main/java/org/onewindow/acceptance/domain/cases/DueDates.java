package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/**
 * What the ledger comes to at the moment, kept on the case row so that worklists need not compute
 * it. Derived only; see {@link CaseClock}.
 */
@Embeddable
public class DueDates {

  /** Which of the four clocks presses now; or warns, where the hearing that was asked for does. */
  public enum Pressing {
    ACCEPTANCE,
    PROMISED,
    STATUTORY,
    DELIVERY,
    /** The twenty days of a requested hearing (art. 47): warned of, never on a worklist. */
    HEARING
  }

  static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  @Column(name = "acceptance_due_at")
  private Instant acceptance;

  @Column(name = "statutory_due_at")
  private Instant statutory;

  @Column(name = "promised_due_at")
  private Instant promised;

  @Column(name = "delivery_due_at")
  private Instant delivery;

  @Enumerated(EnumType.STRING)
  @Column(name = "pressing_clock")
  private Pressing pressing;

  @Column(name = "due_at")
  private Instant next;

  @Column(name = "warn_at")
  private Instant warnAt;

  /** The place in worklists: {@link #next}, or the end of time where nothing presses. */
  @Column(name = "list_at")
  private Instant listAt;

  @Column(name = "due_provisional")
  private boolean provisional;

  @Column(name = "correction_due_at")
  private Instant correction;

  @Enumerated(EnumType.STRING)
  @Column(name = "time_act")
  private CaseAct timeAct;

  @Column(name = "time_act_at")
  private Instant timeActsAt;

  /** From when a clock warns; the job that gives the warnings moves it on, see ADR 0093. */
  @Column(name = "alarm_at")
  private Instant warnsFrom;

  /** When an accepted renewal counts as granted unless it is decided before. */
  @Column(name = "renewed_after")
  private Instant renewedAfter;

  protected DueDates() {}

  /**
   * @param pressing the clock that runs now, or null when none does
   * @param next when it ends, or null
   * @param warnAt from when the lamp is yellow, or null
   * @param provisional one of the limits, be it the one for corrections, runs into a year whose
   *     holidays are not announced: they are all derived anew once they are
   * @param correction until when corrections, or papers tolerated, may be handed in, or null
   * @param timeAct what time brings next, or null
   */
  DueDates(
      Instant acceptance,
      Instant statutory,
      Instant promised,
      Instant delivery,
      Pressing pressing,
      Instant next,
      Instant warnAt,
      boolean provisional,
      Instant correction,
      TimeAct timeAct) {
    this.acceptance = acceptance;
    this.statutory = statutory;
    this.promised = promised;
    this.delivery = delivery;
    this.pressing = pressing;
    this.next = next;
    listAt = next == null ? NEVER : next;
    this.warnAt = warnAt;
    this.provisional = provisional;
    this.correction = correction;
    if (timeAct != null) {
      this.timeAct = timeAct.act();
      timeActsAt = timeAct.after();
    }
  }

  /** The same, with the first moment at which one of the running clocks warns. */
  DueDates warningFrom(Optional<Instant> first) {
    warnsFrom = first.orElse(null);
    return this;
  }

  /** The same, with the moment after which nobody decides on a renewal any more. */
  DueDates renewedAfter(Optional<Instant> end) {
    renewedAfter = end.orElse(null);
    return this;
  }

  /** The licence has ended and its renewal was asked for in time: whatever time does next. */
  boolean isRenewedBySilence(Instant at) {
    return renewedAfter != null && at.isAfter(renewedAfter)
        || hasTimeCome(CaseAct.DEEM_RENEWED, at);
  }

  public static DueDates none() {
    return new DueDates(null, null, null, null, null, null, null, false, null, null);
  }

  public Optional<Instant> acceptance() {
    return Optional.ofNullable(acceptance);
  }

  public Optional<Instant> statutory() {
    return Optional.ofNullable(statutory);
  }

  public Optional<Instant> promised() {
    return Optional.ofNullable(promised);
  }

  public Optional<Instant> delivery() {
    return Optional.ofNullable(delivery);
  }

  /**
   * Until when corrections, or papers that were tolerated, may be handed in, while that is waited
   * for and a limit was named.
   */
  public Optional<Instant> correction() {
    return Optional.ofNullable(correction);
  }

  public Optional<Pressing> pressing() {
    return Optional.ofNullable(pressing);
  }

  public Optional<Instant> next() {
    return Optional.ofNullable(next);
  }

  public Optional<Instant> warnAt() {
    return Optional.ofNullable(warnAt);
  }

  /**
   * What time itself does next, and after which moment; empty where nothing hangs on its mere
   * passing, and while a day that was counted lies in a year whose holidays are not announced: what
   * cannot be undone is never done on a guess.
   */
  public Optional<TimeAct> timeAct() {
    return timeAct == null ? Optional.empty() : Optional.of(new TimeAct(timeAct, timeActsAt));
  }

  /** The first moment at which one of the running clocks warns, told already or not. */
  public Optional<Instant> warnsFrom() {
    return Optional.ofNullable(warnsFrom);
  }

  boolean hasTimeCome(CaseAct act, Instant at) {
    return timeAct().filter(t -> t.act() == act && at.isAfter(t.after())).isPresent();
  }

  public boolean isProvisional() {
    return provisional;
  }
}
