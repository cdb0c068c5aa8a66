package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CertificateIssued;
import org.onewindow.platform.outbox.OutboxListener;

/** The applicant is told that the certificate is ready. */
@ApplicationScoped
class TellApplicantCertificateMade implements OutboxListener<CertificateIssued> {

  private final ApplicantNotices notices;

  /** For the container's proxy. */
  protected TellApplicantCertificateMade() {
    this(null);
  }

  @Inject
  TellApplicantCertificateMade(ApplicantNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<CertificateIssued> eventType() {
    return CertificateIssued.class;
  }

  @Override
  public String name() {
    return "acceptance.applicant-certificate";
  }

  @Override
  public void on(CertificateIssued event) {
    notices.tell(event.caseNumber(), "notice.own.certificate");
  }
}
