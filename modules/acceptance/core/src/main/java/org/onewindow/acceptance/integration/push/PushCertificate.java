package org.onewindow.acceptance.integration.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CertificateIssued;
import org.onewindow.acceptance.application.push.PreparePush;
import org.onewindow.platform.outbox.OutboxListener;

/** Other systems are told of the certificate. */
@ApplicationScoped
class PushCertificate implements OutboxListener<CertificateIssued> {

  private final PreparePush prepare;

  /** For the container's proxy. */
  protected PushCertificate() {
    this(null);
  }

  @Inject
  PushCertificate(PreparePush prepare) {
    this.prepare = prepare;
  }

  @Override
  public Class<CertificateIssued> eventType() {
    return CertificateIssued.class;
  }

  @Override
  public String name() {
    return "acceptance.push-certificate";
  }

  @Override
  public void on(CertificateIssued event) {
    prepare.ofCertificate(event.caseNumber(), event.certificateNumber(), event.at());
  }
}
