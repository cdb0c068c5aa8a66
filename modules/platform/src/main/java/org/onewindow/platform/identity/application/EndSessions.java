package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.persistence.OwnSession;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/** A person logs out: here, on one other device, or everywhere else. */
@ApplicationScoped
public class EndSessions {

  private final Sessions sessions;
  private final OpenSessions open;
  private final Audit audit;
  private final Transactions transactions;
  private final IdentitySettings settings;
  private final InstantSource clock;

  protected EndSessions() {
    this(null, null, null, null, null, null);
  }

  @Inject
  EndSessions(
      Sessions sessions,
      OpenSessions open,
      Audit audit,
      Transactions transactions,
      IdentitySettings settings,
      @RealTime InstantSource clock) {
    this.sessions = sessions;
    this.open = open;
    this.audit = audit;
    this.transactions = transactions;
    this.settings = settings;
    this.clock = clock;
  }

  /** The open sessions of the own account. */
  @Permitted("session.own")
  public List<OwnSession> list(OpenSession session) {
    return sessions.openOf(session.account(), clock.instant().minus(settings.idle()));
  }

  /**
   * Ends one session of the own account.
   *
   * @throws NotFound {@code SESSION_NOT_FOUND}
   */
  @Permitted("session.own")
  public void one(OpenSession session, String id) {
    transactions.inNew(
        () -> {
          if (!sessions.end(id, session.account(), clock.instant())) {
            throw new NotFound(Refusal.of("SESSION_NOT_FOUND"));
          }
          record(session, "session.end");
        });
    open.forget(session.account());
  }

  /** Ends all sessions of the own account but this one. */
  @Permitted("session.own")
  public int others(OpenSession session) {
    int ended =
        transactions.inNew(
            () -> {
              record(session, "session.end-others");
              return sessions.endOthers(session.account(), session.id(), clock.instant());
            });
    open.forget(session.account());
    return ended;
  }

  private void record(OpenSession session, String action) {
    audit.record(AuditEntry.of(action, "account", String.valueOf(session.account())));
  }
}
