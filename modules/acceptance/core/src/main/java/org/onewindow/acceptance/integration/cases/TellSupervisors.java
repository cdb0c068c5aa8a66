package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.onewindow.acceptance.api.event.CaseAccepted;
import org.onewindow.acceptance.persistence.cases.CaseWarnings;
import org.onewindow.platform.outbox.OutboxListener;

/**
 * A case that was accepted because nobody answered in time is a red warning, also where a clerk
 * recorded it before the job did. Those who supervise are told at the next look of the job.
 */
@ApplicationScoped
class TellSupervisors implements OutboxListener<CaseAccepted> {

  private final CaseWarnings warnings;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected TellSupervisors() {
    this(null, null);
  }

  @Inject
  TellSupervisors(CaseWarnings warnings, InstantSource clock) {
    this.warnings = warnings;
    this.clock = clock;
  }

  @Override
  public Class<CaseAccepted> eventType() {
    return CaseAccepted.class;
  }

  @Override
  public String name() {
    return "acceptance.supervisors";
  }

  @Override
  public void on(CaseAccepted event) {
    if (event.byWhom().equals(CaseAccepted.SILENCE)) {
      warnings.giveSilence(event.caseNumber(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
  }
}
