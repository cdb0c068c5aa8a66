package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.Account;
import org.onewindow.platform.identity.domain.PasswordRules;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.persistence.Credentials;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/** The owner of an account chooses a new password; all other sessions end. */
@ApplicationScoped
public class ChangeOwnPassword {

  private final Passwords passwords;
  private final Accounts accounts;
  private final Credentials credentials;
  private final Sessions sessions;
  private final OpenSessions open;
  private final Attempts attempts;
  private final Audit audit;
  private final Transactions transactions;
  private final InstantSource clock;

  protected ChangeOwnPassword() {
    this(null, null, null, null, null, null, null, null, null);
  }

  @Inject
  ChangeOwnPassword(
      Passwords passwords,
      Accounts accounts,
      Credentials credentials,
      Sessions sessions,
      OpenSessions open,
      Attempts attempts,
      Audit audit,
      Transactions transactions,
      @RealTime InstantSource clock) {
    this.passwords = passwords;
    this.accounts = accounts;
    this.credentials = credentials;
    this.sessions = sessions;
    this.open = open;
    this.attempts = attempts;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws Refused {@code PASSWORD_WRONG} at {@code current}, reasons of {@link PasswordRules} and
   *     {@code PASSWORD_SAME} at {@code next}
   */
  @Permitted("password.own")
  public void with(OpenSession session, String current, String next) {
    List<Refusal> reasons =
        PasswordRules.refuse(session.login(), next).stream().map(r -> r.at("next")).toList();
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
    attempts.counted(session.account(), () -> mustKnow(session, current));
    if (next.equals(current)) {
      throw Refusal.of("PASSWORD_SAME").at("next").raise();
    }
    String hash = passwords.hash(next);
    transactions.inNew(() -> change(session, hash));
    open.forget(session.account());
  }

  private boolean mustKnow(OpenSession session, String current) {
    String stored =
        credentials.ofAccount(session.account()).map(Credentials.Row::passwordHash).orElse(null);
    if (!passwords.matches(current, stored)) {
      throw Refusal.of("PASSWORD_WRONG").at("current").raise();
    }
    return true;
  }

  private void change(OpenSession session, String hash) {
    Account account = accounts.hold(session.account());
    account.changePassword(hash, clock.instant());
    sessions.endOthers(session.account(), session.id(), clock.instant());
    audit.record(AuditEntry.of("account.password.change", "account", String.valueOf(account.id())));
  }
}
