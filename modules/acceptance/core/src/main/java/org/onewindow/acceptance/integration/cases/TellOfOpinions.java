package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.onewindow.acceptance.api.event.OpinionWaited;
import org.onewindow.platform.outbox.OutboxListener;

/**
 * A question to a department of a bundle is told to its reviewers, again on its last day and after
 * it; then the supervisors are told too.
 */
@ApplicationScoped
public class TellOfOpinions implements OutboxListener<OpinionWaited> {

  private final DeskNotices desks;

  /** For the container's proxy. */
  protected TellOfOpinions() {
    this(null);
  }

  @Inject
  TellOfOpinions(DeskNotices desks) {
    this.desks = desks;
  }

  @Override
  public Class<OpinionWaited> eventType() {
    return OpinionWaited.class;
  }

  @Override
  public String name() {
    return "acceptance.opinions";
  }

  @Override
  public void on(OpinionWaited event) {
    String no = event.caseNumber();
    List<String> asked = List.of(event.section());
    switch (event.what()) {
      case "DUE" -> desks.tell("REVIEWER", asked, "notice.case.opinion-due", no);
      case "OVERDUE" -> {
        desks.tell("REVIEWER", asked, "notice.case.opinion-overdue", no);
        desks.tellAll("SUPERVISOR", "notice.case.opinion-overdue", no);
      }
      default -> desks.tell("REVIEWER", asked, "notice.case.opinion-asked", no);
    }
  }
}
