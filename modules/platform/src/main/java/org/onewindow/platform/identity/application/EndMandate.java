package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.AgentMandate;
import org.onewindow.platform.identity.persistence.Mandates;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.persistence.Transactions;

/** The principal revokes a mandate, or the agent lays it down (民法典 art. 173). */
@ApplicationScoped
public class EndMandate {

  private final Mandates mandates;
  private final OpenSessions open;
  private final Audit audit;
  private final CurrentActor actor;
  private final Transactions transactions;
  private final InstantSource clock;

  protected EndMandate() {
    this(null, null, null, null, null, null);
  }

  @Inject
  EndMandate(
      Mandates mandates,
      OpenSessions open,
      Audit audit,
      CurrentActor actor,
      Transactions transactions,
      InstantSource clock) {
    this.mandates = mandates;
    this.open = open;
    this.audit = audit;
    this.actor = actor;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws NotFound {@code MANDATE_NOT_FOUND}, also for somebody else's
   */
  @Permitted("online.own")
  public void of(long id) {
    long me = Long.parseLong(actor.get().account());
    long agent =
        transactions.inNew(
            () -> {
              AgentMandate mandate = mandates.hold(id);
              if (mandate.principal() != me && mandate.agent() != me) {
                throw new NotFound(Refusal.of("MANDATE_NOT_FOUND"));
              }
              mandate.end(clock.instant());
              audit.record(
                  AuditEntry.of("mandate.end", "mandate", String.valueOf(id))
                      .with(Map.of("by", mandate.principal() == me ? "principal" : "agent")));
              return mandate.agent();
            });
    open.forget(agent);
  }
}
