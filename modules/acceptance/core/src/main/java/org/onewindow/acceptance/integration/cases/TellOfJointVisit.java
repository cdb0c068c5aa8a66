package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.onewindow.acceptance.api.event.JointVisitCalled;
import org.onewindow.platform.outbox.OutboxListener;

/** A joint visit that was called is told to the reviewers of each department, and the applicant. */
@ApplicationScoped
class TellOfJointVisit implements OutboxListener<JointVisitCalled> {

  private final DeskNotices desks;
  private final ApplicantNotices applicants;

  /** For the container's proxy. */
  protected TellOfJointVisit() {
    this(null, null);
  }

  @Inject
  TellOfJointVisit(DeskNotices desks, ApplicantNotices applicants) {
    this.desks = desks;
    this.applicants = applicants;
  }

  @Override
  public Class<JointVisitCalled> eventType() {
    return JointVisitCalled.class;
  }

  @Override
  public String name() {
    return "acceptance.joint-visit";
  }

  @Override
  public void on(JointVisitCalled event) {
    String no = event.caseNumber();
    desks.tell("REVIEWER", List.of(event.section()), "notice.case.joint-visit", no);
    if (event.applicantToo()) {
      applicants.tell(no, "notice.own.joint-visit");
    }
  }
}
