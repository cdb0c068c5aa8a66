package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;

/**
 * 陈述和申辩 (行政许可法 art. 36): an interested party who was told, and what was said; or what the applicant
 * said unasked. Open from the notice until something is recorded.
 */
@Entity
@DiscriminatorValue("STATEMENT")
public class CaseStatement extends CaseProceeding {

  @Column(name = "told_to")
  private String toldTo;

  @Column(name = "ask_until_at")
  private Instant stateUntil;

  @Column(name = "held_at")
  private Instant heldAt;

  private String place;

  /** Who spoke. */
  private String attended;

  private String signatures;

  protected CaseStatement() {}

  CaseStatement(String toldTo, String reason, Instant stateUntil, Officer by, Instant at) {
    super(reason, by, at);
    this.toldTo = toldTo.strip();
    this.stateUntil = stateUntil;
  }

  void heard(Statement said, Officer by, Instant at) {
    heldAt = said.when();
    place = said.place().strip();
    attended = said.speaker().strip();
    signatures = said.signed().strip();
    end(said.said(), by, at);
  }

  /** The interested party who was told; empty where somebody spoke unasked. */
  public String toldTo() {
    return toldTo == null ? "" : toldTo;
  }

  /** Until when the interested party may speak; empty where nobody was told. */
  public Optional<Instant> stateUntil() {
    return Optional.ofNullable(stateUntil);
  }

  /** When it was said; empty until then. */
  public Optional<Instant> heldAt() {
    return Optional.ofNullable(heldAt);
  }

  public String place() {
    return place == null ? "" : place;
  }

  public String speaker() {
    return attended == null ? "" : attended;
  }

  /** Who signed the record, and who did not and why. */
  public String signatures() {
    return signatures == null ? "" : signatures;
  }

  /** Told, and the days have not run out unused: nothing is decided. */
  boolean isAwaited(Instant at) {
    return isOpen() && stateUntil != null && !at.isAfter(stateUntil);
  }
}
