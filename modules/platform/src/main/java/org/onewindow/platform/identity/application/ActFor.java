package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.AgentMandate;
import org.onewindow.platform.identity.persistence.Mandates;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.persistence.Transactions;

/** In whose name a person acts in this session: the own, or that of an organisation. */
@ApplicationScoped
public class ActFor {

  private final Mandates mandates;
  private final Sessions sessions;
  private final OpenSessions open;
  private final Audit audit;
  private final Transactions transactions;
  private final InstantSource clock;

  protected ActFor() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ActFor(
      Mandates mandates,
      Sessions sessions,
      OpenSessions open,
      Audit audit,
      Transactions transactions,
      InstantSource clock) {
    this.mandates = mandates;
    this.sessions = sessions;
    this.open = open;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param mandate to act under, or empty for the own name
   * @throws NotFound {@code MANDATE_NOT_FOUND}, also for somebody else's
   * @throws org.onewindow.kernel.refusal.Refused {@code MANDATE_NOT_IN_FORCE}
   */
  @Permitted("online.own")
  public void principal(OpenSession session, Optional<Long> mandate) {
    transactions.inNew(
        () -> {
          mandate.ifPresent(id -> mustHold(id, session.account()));
          sessions.actUnder(session.id(), mandate);
          audit.record(
              AuditEntry.of("session.act-for", "account", String.valueOf(session.account()))
                  .with(Map.of("mandate", mandate.map(String::valueOf).orElse(""))));
        });
    open.forget(session.account());
  }

  private void mustHold(long id, long agent) {
    AgentMandate mandate = mandates.hold(id);
    if (mandate.agent() != agent) {
      throw new NotFound(Refusal.of("MANDATE_NOT_FOUND"));
    }
    if (!mandate.isInForce(clock.instant())) {
      throw Refusal.of("MANDATE_NOT_IN_FORCE").raise();
    }
  }
}
