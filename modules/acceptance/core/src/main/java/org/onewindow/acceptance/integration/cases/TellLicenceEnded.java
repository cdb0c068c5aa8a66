package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.LicenceEnded;
import org.onewindow.platform.outbox.OutboxListener;

/** The holder is told that the licence was taken away. */
@ApplicationScoped
class TellLicenceEnded implements OutboxListener<LicenceEnded> {

  private final ApplicantNotices holders;

  /** For the container's proxy. */
  protected TellLicenceEnded() {
    this(null);
  }

  @Inject
  TellLicenceEnded(ApplicantNotices holders) {
    this.holders = holders;
  }

  @Override
  public Class<LicenceEnded> eventType() {
    return LicenceEnded.class;
  }

  @Override
  public String name() {
    return "acceptance.licence-ended";
  }

  @Override
  public void on(LicenceEnded event) {
    holders.tell(event.caseNumber(), "notice.own.licence-ended");
  }
}
