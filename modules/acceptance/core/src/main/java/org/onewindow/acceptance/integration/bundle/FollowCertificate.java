package org.onewindow.acceptance.integration.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CertificateIssued;
import org.onewindow.platform.outbox.OutboxListener;

/** A bundle follows a certificate, which other members may wait for. */
@ApplicationScoped
class FollowCertificate implements OutboxListener<CertificateIssued> {

  private final FollowCases cases;

  /** For the container's proxy. */
  protected FollowCertificate() {
    this(null);
  }

  @Inject
  FollowCertificate(FollowCases cases) {
    this.cases = cases;
  }

  @Override
  public Class<CertificateIssued> eventType() {
    return CertificateIssued.class;
  }

  @Override
  public String name() {
    return "acceptance.bundle-certificate";
  }

  @Override
  public void on(CertificateIssued event) {
    cases.of(event.caseNumber());
  }
}
