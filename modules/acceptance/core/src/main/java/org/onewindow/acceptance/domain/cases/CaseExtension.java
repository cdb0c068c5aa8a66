package org.onewindow.acceptance.domain.cases;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;

/** 延长办理期限: asked for by the reviewer, settled by the head of the organ. */
@Entity
@DiscriminatorValue("EXTENSION")
public class CaseExtension extends CaseProceeding {

  private int days;
  private Boolean approved;

  protected CaseExtension() {}

  CaseExtension(int days, String reason, Officer by, Instant at) {
    super(reason, by, at);
    this.days = days;
  }

  void settle(boolean isApproved, String opinion, Officer by, Instant at) {
    approved = isApproved;
    end(opinion, by, at);
  }

  @Override
  boolean closesWithCase() {
    return true;
  }

  /** By how much the statutory limit grows, in its own unit. */
  public int days() {
    return days;
  }

  public boolean isApproved() {
    return Boolean.TRUE.equals(approved);
  }
}
