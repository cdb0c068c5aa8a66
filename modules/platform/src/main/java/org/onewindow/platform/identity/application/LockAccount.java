package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.Account;
import org.onewindow.platform.identity.persistence.AccountRows;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.persistence.LockOuts;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/** An administrator locks an account and ends its sessions, or lets it in again. */
@ApplicationScoped
public class LockAccount {

  private final Accounts accounts;
  private final AccountRows rows;
  private final Sessions sessions;
  private final LockOuts lockOuts;
  private final OpenSessions open;
  private final FieldSeal seal;
  private final CurrentActor actor;
  private final Audit audit;
  private final Transactions transactions;
  private final InstantSource clock;

  protected LockAccount() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  LockAccount(
      Accounts accounts,
      AccountRows rows,
      Sessions sessions,
      LockOuts lockOuts,
      OpenSessions open,
      FieldSeal seal,
      CurrentActor actor,
      Audit audit,
      Transactions transactions,
      @RealTime InstantSource clock) {
    this.accounts = accounts;
    this.rows = rows;
    this.sessions = sessions;
    this.lockOuts = lockOuts;
    this.open = open;
    this.seal = seal;
    this.actor = actor;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code OWN_ACCOUNT}, {@code
   *     ACCOUNT_ALREADY_LOCKED}, {@code LAST_ADMINISTRATOR}
   */
  @Permitted("account.lock")
  public void lock(String login) {
    long id =
        transactions.inNew(
            () -> {
              Account account = accounts.hold(accounts.get(login).id());
              if (actor.get().account().equals(String.valueOf(account.id()))) {
                throw Refusal.of("OWN_ACCOUNT").raise();
              }
              if (AssignRoles.isAdministrator(account.roles())) {
                AssignRoles.mustNotBeLastAdministrator(rows, account);
              }
              account.lock();
              sessions.endOthers(account.id(), "", clock.instant());
              record(account, "account.lock");
              return account.id();
            });
    open.forget(id);
  }

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code ACCOUNT_NOT_LOCKED}
   */
  @Permitted("account.lock")
  public void unlock(String login) {
    transactions.inNew(
        () -> {
          Account account = accounts.hold(accounts.get(login).id());
          account.unlock();
          record(account, "account.unlock");
        });
  }

  /** Ends the pause that wrong passwords or codes have earned. */
  @Permitted("account.lock")
  public void endPause(String login) {
    transactions.inNew(
        () -> {
          Account account = accounts.get(login);
          lockOuts.forget(LockOuts.Kind.NAME, seal.blindIndex("login-name", account.login()));
          lockOuts.forget(
              LockOuts.Kind.SECOND_FACTOR,
              seal.blindIndex("second-factor", String.valueOf(account.id())));
          record(account, "account.end-pause");
        });
  }

  private void record(Account account, String action) {
    audit.record(AuditEntry.of(action, "account", String.valueOf(account.id())));
  }
}
