package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.onewindow.acceptance.api.event.OpinionsRolledUp;
import org.onewindow.platform.outbox.OutboxListener;

/** What the lead of a bundle concluded is told to the reviewers of the departments under way. */
@ApplicationScoped
public class TellOfSummaries implements OutboxListener<OpinionsRolledUp> {

  private final DeskNotices desks;

  /** For the container's proxy. */
  protected TellOfSummaries() {
    this(null);
  }

  @Inject
  TellOfSummaries(DeskNotices desks) {
    this.desks = desks;
  }

  @Override
  public Class<OpinionsRolledUp> eventType() {
    return OpinionsRolledUp.class;
  }

  @Override
  public String name() {
    return "acceptance.opinion-summaries";
  }

  @Override
  public void on(OpinionsRolledUp event) {
    desks.tell(
        "REVIEWER",
        List.of(event.section()),
        event.number() == 1 ? "notice.case.opinion-summary" : "notice.case.opinion-summary-renewed",
        event.caseNumber());
  }
}
