package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.onewindow.acceptance.api.event.ProceedingProposed;
import org.onewindow.platform.outbox.OutboxListener;

/** The holder is told what is intended and heard; those who decide are told what waits for them. */
@ApplicationScoped
class TellProceedingProposed implements OutboxListener<ProceedingProposed> {

  private final DeskNotices desks;
  private final ApplicantNotices holders;

  /** For the container's proxy. */
  protected TellProceedingProposed() {
    this(null, null);
  }

  @Inject
  TellProceedingProposed(DeskNotices desks, ApplicantNotices holders) {
    this.desks = desks;
    this.holders = holders;
  }

  @Override
  public Class<ProceedingProposed> eventType() {
    return ProceedingProposed.class;
  }

  @Override
  public String name() {
    return "acceptance.proceeding-proposed";
  }

  @Override
  public void on(ProceedingProposed event) {
    holders.tell(event.caseNumber(), "notice.own.proceeding");
    desks.tell(
        "APPROVER",
        List.of(event.section(), event.organ()),
        "notice.case.proceeding",
        event.caseNumber());
  }
}
