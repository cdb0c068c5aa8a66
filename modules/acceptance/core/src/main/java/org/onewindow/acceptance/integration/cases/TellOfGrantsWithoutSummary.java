package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.GrantedWithoutSummary;
import org.onewindow.platform.outbox.OutboxListener;

/** A lead that grants without having concluded from the opinions is told to the supervisors. */
@ApplicationScoped
public class TellOfGrantsWithoutSummary implements OutboxListener<GrantedWithoutSummary> {

  private final DeskNotices desks;

  /** For the container's proxy. */
  protected TellOfGrantsWithoutSummary() {
    this(null);
  }

  @Inject
  TellOfGrantsWithoutSummary(DeskNotices desks) {
    this.desks = desks;
  }

  @Override
  public Class<GrantedWithoutSummary> eventType() {
    return GrantedWithoutSummary.class;
  }

  @Override
  public String name() {
    return "acceptance.grants-without-summary";
  }

  @Override
  public void on(GrantedWithoutSummary event) {
    desks.tellAll("SUPERVISOR", "notice.case.granted-without-summary", event.caseNumber());
  }
}
