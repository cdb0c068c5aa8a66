package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** 中止办理: for a cause of the closed list, until a day on which it is looked at again. */
@Entity
@DiscriminatorValue("SUSPENSION")
public class CaseSuspension extends CaseProceeding {

  @Enumerated(EnumType.STRING)
  private SuspensionCause cause;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  protected CaseSuspension() {}

  CaseSuspension(
      SuspensionCause cause,
      LocalDate reviewOn,
      Instant closing,
      String reason,
      Officer by,
      Instant at) {
    super(reason, by, at);
    this.cause = cause;
    this.reviewOn = reviewOn;
    lastsUntil(closing);
  }

  @Override
  boolean closesWithCase() {
    return true;
  }

  public SuspensionCause cause() {
    return cause;
  }

  /** The day on which it is looked at again at the latest. */
  public LocalDate reviewOn() {
    return reviewOn;
  }
}
