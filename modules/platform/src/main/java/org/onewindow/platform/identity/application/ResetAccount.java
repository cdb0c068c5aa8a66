package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.Account;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/** An administrator helps a person who forgot the password or lost the phone. */
@ApplicationScoped
public class ResetAccount {

  private final Passwords passwords;
  private final Accounts accounts;
  private final Sessions sessions;
  private final OpenSessions open;
  private final Audit audit;
  private final Transactions transactions;
  private final InstantSource clock;

  protected ResetAccount() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ResetAccount(
      Passwords passwords,
      Accounts accounts,
      Sessions sessions,
      OpenSessions open,
      Audit audit,
      Transactions transactions,
      @RealTime InstantSource clock) {
    this.passwords = passwords;
    this.accounts = accounts;
    this.sessions = sessions;
    this.open = open;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Replaces the password by a new first one and ends all sessions of the account.
   *
   * @return the first password, shown once
   */
  @Permitted("account.reset")
  public String password(String login) {
    String first = passwords.first();
    String hash = passwords.hash(first);
    long id =
        transactions.inNew(
            () -> {
              Account account = accounts.hold(accounts.get(login).id());
              account.resetPassword(hash, clock.instant());
              return ended(account, "account.password.reset");
            });
    open.forget(id);
    return first;
  }

  /** Takes the second factor away and ends all sessions of the account. */
  @Permitted("account.reset")
  public void totp(String login) {
    long id =
        transactions.inNew(
            () -> {
              Account account = accounts.hold(accounts.get(login).id());
              account.removeTotp();
              return ended(account, "account.totp.reset");
            });
    open.forget(id);
  }

  private long ended(Account account, String action) {
    sessions.endOthers(account.id(), "", clock.instant());
    audit.record(AuditEntry.of(action, "account", String.valueOf(account.id())));
    return account.id();
  }
}
