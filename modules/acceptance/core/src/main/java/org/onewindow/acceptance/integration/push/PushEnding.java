package org.onewindow.acceptance.integration.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.LicenceEnded;
import org.onewindow.acceptance.application.push.PreparePush;
import org.onewindow.platform.outbox.OutboxListener;

/** Other systems are told that a licence was taken away. */
@ApplicationScoped
class PushEnding implements OutboxListener<LicenceEnded> {

  private final PreparePush prepare;

  /** For the container's proxy. */
  protected PushEnding() {
    this(null);
  }

  @Inject
  PushEnding(PreparePush prepare) {
    this.prepare = prepare;
  }

  @Override
  public Class<LicenceEnded> eventType() {
    return LicenceEnded.class;
  }

  @Override
  public String name() {
    return "acceptance.push-ending";
  }

  @Override
  public void on(LicenceEnded event) {
    prepare.ofEnding(event.caseNumber(), event.certificate(), event.how(), event.at());
  }
}
