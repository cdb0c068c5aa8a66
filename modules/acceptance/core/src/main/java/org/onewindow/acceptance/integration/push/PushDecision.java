package org.onewindow.acceptance.integration.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CaseDecided;
import org.onewindow.acceptance.application.push.PreparePush;
import org.onewindow.platform.outbox.OutboxListener;

/** Other systems are told what was decided. */
@ApplicationScoped
class PushDecision implements OutboxListener<CaseDecided> {

  private final PreparePush prepare;

  /** For the container's proxy. */
  protected PushDecision() {
    this(null);
  }

  @Inject
  PushDecision(PreparePush prepare) {
    this.prepare = prepare;
  }

  @Override
  public Class<CaseDecided> eventType() {
    return CaseDecided.class;
  }

  @Override
  public String name() {
    return "acceptance.push-decision";
  }

  @Override
  public void on(CaseDecided event) {
    prepare.ofDecision(event.caseNumber(), event.granted(), event.at());
  }
}
