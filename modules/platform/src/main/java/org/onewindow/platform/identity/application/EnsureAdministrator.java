package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.domain.Account;
import org.onewindow.platform.identity.domain.AccountStatus;
import org.onewindow.platform.identity.domain.Login;
import org.onewindow.platform.identity.domain.RoleAssignment;
import org.onewindow.platform.identity.domain.Unit;
import org.onewindow.platform.identity.persistence.AccountRows;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.persistence.Units;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.startup.StartupTask;
import org.onewindow.platform.time.RealTime;

/**
 * There is always an administrator who can log in. A database without any account gets one, {@code
 * admin}, for the organ named by {@code onewindow.bureau.uscc}; and whoever {@code
 * onewindow.rescue.login} names gets a new one-time password, once, for the day when the only
 * administrator forgot it or lost the phone.
 */
@ApplicationScoped
public class EnsureAdministrator implements StartupTask {

  private static final int ORDER = 110;
  private static final String FIRST = "admin";

  private final Accounts accounts;
  private final AccountRows rows;
  private final Units units;
  private final Sessions sessions;
  private final Directory directory;
  private final OpenAccount openAccount;
  private final Passwords passwords;
  private final OneTimePasswords oneTime;
  private final CurrentActor actor;
  private final Audit audit;
  private final Transactions transactions;
  private final IdentitySettings settings;
  private final InstantSource clock;

  protected EnsureAdministrator() {
    this(null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  EnsureAdministrator(
      Accounts accounts,
      AccountRows rows,
      Units units,
      Sessions sessions,
      Directory directory,
      OpenAccount openAccount,
      Passwords passwords,
      OneTimePasswords oneTime,
      CurrentActor actor,
      Audit audit,
      Transactions transactions,
      IdentitySettings settings,
      @RealTime InstantSource clock) {
    this.accounts = accounts;
    this.rows = rows;
    this.units = units;
    this.sessions = sessions;
    this.directory = directory;
    this.openAccount = openAccount;
    this.passwords = passwords;
    this.oneTime = oneTime;
    this.actor = actor;
    this.audit = audit;
    this.transactions = transactions;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    actor.runAs(
        Actor.system("ensure-administrator"),
        () -> {
          if (!rows.any() && isWanted()) {
            bootstrap();
          }
          settings.rescue().map(Login::normalised).ifPresent(this::rescue);
        });
  }

  /** A demo without a county file has nobody, and needs nobody. */
  private boolean isWanted() {
    return !settings.demo() || settings.bureau().isPresent() || !directory.units().isEmpty();
  }

  private void bootstrap() {
    String first = passwords.first();
    String hash = passwords.hash(first);
    oneTime.write(FIRST, first);
    transactions.inNew(
        () ->
            openAccount.open(
                Login.of(FIRST),
                "Administrator",
                "",
                hash,
                List.of(new RoleAssignment(AssignRoles.ADMINISTRATOR, bureau()))));
  }

  /** The organ the first administrator works for: the first there is, or the one configured. */
  private String bureau() {
    return directory.units().stream()
        .filter(u -> u.parent().isEmpty())
        .map(Directory.UnitName::code)
        .findFirst()
        .orElseGet(
            () -> {
              Unit bureau =
                  settings
                      .bureau()
                      .orElseThrow(
                          () ->
                              new IllegalStateException(
                                  "The database has no organ yet: set onewindow.county to the"
                                      + " county's file, or onewindow.bureau.uscc to the bureau's"
                                      + " unified social credit code."));
              units.add(bureau);
              return bureau.code();
            });
  }

  /** The file is the mark that it was done: as long as it lies there, nothing is done again. */
  private void rescue(String login) {
    if (Files.exists(oneTime.fileOf(login))) {
      return;
    }
    String first = passwords.first();
    String hash = passwords.hash(first);
    transactions.inNew(
        () -> {
          Account account = accounts.get(login);
          account.resetPassword(hash, clock.instant());
          account.removeTotp();
          if (account.status() == AccountStatus.LOCKED) {
            account.unlock();
          }
          sessions.endOthers(account.id(), "", clock.instant());
          audit.record(AuditEntry.of("account.rescue", "account", String.valueOf(account.id())));
        });
    oneTime.write(login, first);
  }
}
