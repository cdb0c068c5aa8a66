package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.ImplementationList.SpecialProcedure;

/**
 * 听证 (行政许可法 art. 46–48): the right that was told, or the announcement; who asked; time, place and
 * host; who came and what was said. A special procedure from the request or the announcement on.
 */
@Entity
@DiscriminatorValue("HEARING")
public class CaseHearing extends CaseProceeding {

  private Boolean announced;

  @Column(name = "told_to")
  private String toldTo;

  @Column(name = "ask_until_at")
  private Instant askUntil;

  @Column(name = "asked_at")
  private Instant askedAt;

  private String askers;

  @Column(name = "last_asked_at")
  private Instant lastAskedAt;

  @Column(name = "hold_until_at")
  private Instant holdUntil;

  @Column(name = "held_at")
  private Instant heldAt;

  private String place;

  private String host;

  @Column(name = "host_name")
  private String hostName;

  @Column(name = "called_at")
  private Instant calledAt;

  private String attended;

  private String signatures;

  @Enumerated(EnumType.STRING)
  private HearingOutcome outcome;

  @Column(name = "procedure_name")
  private String name;

  @Column(name = "procedure_basis")
  private String basis;

  private Integer days;

  @Column(name = "counts_statutory")
  private Boolean countsStatutory;

  @Column(name = "counts_promised")
  private Boolean countsPromised;

  @Column(name = "started_at")
  private Instant startedAt;

  protected CaseHearing() {}

  CaseHearing(
      boolean announced, String toldTo, String reason, Instant askUntil, Officer by, Instant at) {
    super(reason, by, at);
    this.announced = announced;
    this.toldTo = toldTo.strip();
    this.askUntil = askUntil;
    askers = "";
  }

  /** The same anew, which ended because nobody was known to have asked. */
  CaseHearing again(Officer by) {
    return new CaseHearing(isAnnounced(), toldTo, reason(), askUntil, by, begunAt());
  }

  /** Becomes a special procedure. */
  void start(SpecialProcedure as, CaseClock clock, Instant at) {
    name = as.name();
    basis = as.basis();
    days = as.days() > 0 ? as.days() : HoldingHearing.USUAL_DAYS;
    countsStatutory = as.countsStatutory();
    countsPromised = as.countsPromised();
    startedAt = at;
    lastsUntil(clock.workingDays(days, at).dueAt().toInstant());
  }

  ClockTerms terms() {
    return ClockTerms.pause(name, countsStatutory, countsPromised);
  }

  void asked(String who, Instant mustBeHeldBy, Instant at) {
    askers = askers.isEmpty() ? who.strip() : askers + "\n" + who.strip();
    lastAskedAt = at;
    if (askedAt == null) {
      askedAt = at;
      holdUntil = mustBeHeldBy;
    }
  }

  void called(Instant when, String where, HearingHost by, Instant at) {
    heldAt = when;
    place = where.strip();
    host = by.account();
    hostName = by.name();
    calledAt = at;
  }

  void held(String who, String said, String signed, Officer by, Instant at) {
    attended = who.strip();
    signatures = signed.strip();
    outcome = HearingOutcome.HELD;
    end(said, by, at);
  }

  void ended(HearingOutcome how, String why, Officer by, Instant at) {
    outcome = how;
    end(why, by, at);
  }

  @Override
  boolean closesWithCase() {
    return true;
  }

  /** Announced to the public, because law or public interest asks for a hearing (art. 46). */
  public boolean isAnnounced() {
    return Boolean.TRUE.equals(announced);
  }

  /** Applicant and interested parties who were told of their right (art. 47). */
  public String toldTo() {
    return toldTo;
  }

  /** Until when a hearing may be asked for, or registered for. */
  public Instant askUntil() {
    return askUntil;
  }

  public Optional<Instant> askedAt() {
    return Optional.ofNullable(askedAt);
  }

  /** When the latest request reached the organ. */
  public Optional<Instant> lastAskedAt() {
    return Optional.ofNullable(lastAskedAt);
  }

  /** Who asked or registered, one a line. */
  public String askers() {
    return askers;
  }

  /** Until when it is to be held: twenty working days from the first request. */
  public Optional<Instant> holdUntil() {
    return Optional.ofNullable(holdUntil);
  }

  /** When it is or was held; empty until it is called. */
  public Optional<Instant> heldAt() {
    return Optional.ofNullable(heldAt);
  }

  public String place() {
    return place == null ? "" : place;
  }

  public String hostName() {
    return hostName == null ? "" : hostName;
  }

  boolean isHostedBy(Officer officer) {
    return officer.account().equals(host);
  }

  /** Who came. */
  public String attended() {
    return attended == null ? "" : attended;
  }

  /** Who signed the minutes, and who did not and why. */
  public String signatures() {
    return signatures == null ? "" : signatures;
  }

  public Optional<HearingOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** What the procedure is called; empty before it runs. */
  public String name() {
    return name == null ? "" : name;
  }

  /** Articles; empty before it runs. */
  public String basis() {
    return basis == null ? "" : basis;
  }

  public int days() {
    return days == null ? 0 : days;
  }

  public boolean countsStatutory() {
    return !Boolean.FALSE.equals(countsStatutory);
  }

  public boolean countsPromised() {
    return !Boolean.FALSE.equals(countsPromised);
  }

  /** From when it is a special procedure; empty while only the right was told. */
  public Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  public boolean isRunning() {
    return startedAt != null && isOpen();
  }

  /** Until when the clocks leave it out: the time that was told, or the day it was called for. */
  Instant leftOutUntil(Instant now) {
    Instant told = until().orElse(now);
    Instant last = heldAt().filter(told::isBefore).orElse(told);
    return last.isBefore(now) ? last : now;
  }

  public boolean isOverrun(Instant at) {
    return isRunning() && until().filter(at::isAfter).isPresent();
  }

  /** It was asked for and has not been held, nor ended otherwise, when its twenty days passed. */
  public boolean isLate(Instant at) {
    return holdUntil != null && !isSettledBy(holdUntil) && at.isAfter(holdUntil) && !isAppointed();
  }

  /** Called for a moment within the twenty days, which may have passed without minutes so far. */
  private boolean isAppointed() {
    return isOpen() && heldAt != null && !heldAt.isAfter(holdUntil);
  }

  /** Held by then, or taken back or waived by then. */
  boolean isSettledBy(Instant limit) {
    Instant end = wasHeld() ? heldAt : endedAt().orElse(null);
    return end != null && !end.isAfter(limit);
  }

  /** Told of the right, and the days to ask have not run out unused. */
  public boolean isRightOpen(Instant at) {
    return isOpen() && startedAt == null && !at.isAfter(askUntil);
  }

  /** It keeps others from beginning. */
  boolean isInHand(Instant at) {
    return isRunning() || isRightOpen(at);
  }

  boolean wasHeld() {
    return outcome == HearingOutcome.HELD;
  }

  /** Enough for a matter whose law asks for a hearing: held, or announced and nobody wanted it. */
  boolean satisfiesTheLaw() {
    return wasHeld() || (isAnnounced() && outcome != null);
  }
}
