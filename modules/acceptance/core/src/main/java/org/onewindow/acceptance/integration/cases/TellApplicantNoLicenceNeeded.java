package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.NoLicenceNeeded;
import org.onewindow.platform.outbox.OutboxListener;

/** The applicant is told that no licence is needed. */
@ApplicationScoped
class TellApplicantNoLicenceNeeded implements OutboxListener<NoLicenceNeeded> {

  private final ApplicantNotices notices;

  /** For the container's proxy. */
  protected TellApplicantNoLicenceNeeded() {
    this(null);
  }

  @Inject
  TellApplicantNoLicenceNeeded(ApplicantNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<NoLicenceNeeded> eventType() {
    return NoLicenceNeeded.class;
  }

  @Override
  public String name() {
    return "acceptance.applicant-not-needed";
  }

  @Override
  public void on(NoLicenceNeeded event) {
    notices.tell(event.caseNumber(), "notice.own.not-needed");
  }
}
