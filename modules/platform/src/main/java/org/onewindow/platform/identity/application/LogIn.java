package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.AccountStatus;
import org.onewindow.platform.identity.domain.LockOut;
import org.onewindow.platform.identity.domain.Login;
import org.onewindow.platform.identity.persistence.Credentials;
import org.onewindow.platform.identity.persistence.LockOuts;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.session.SessionToken;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/**
 * Checks name and password and begins a session, always a new one. The attempt is counted first, in
 * a transaction of its own; the password is checked outside of any transaction, for a name that
 * nobody has as long as for any other; and every no reads the same, whether name, password or the
 * account's lock was the reason.
 */
@ApplicationScoped
public class LogIn {

  private static final int LONGEST_PASSWORD = 1000;

  private final Passwords passwords;
  private final Credentials credentials;
  private final LockOuts lockOuts;
  private final Sessions sessions;
  private final FieldSeal seal;
  private final Audit audit;
  private final CurrentActor actor;
  private final Transactions transactions;
  private final IdentitySettings settings;
  private final InstantSource clock;

  protected LogIn() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  LogIn(
      Passwords passwords,
      Credentials credentials,
      LockOuts lockOuts,
      Sessions sessions,
      FieldSeal seal,
      Audit audit,
      CurrentActor actor,
      Transactions transactions,
      IdentitySettings settings,
      @RealTime InstantSource clock) {
    this.passwords = passwords;
    this.credentials = credentials;
    this.lockOuts = lockOuts;
    this.sessions = sessions;
    this.seal = seal;
    this.audit = audit;
    this.actor = actor;
    this.transactions = transactions;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param address of the client
   * @param agent what the browser calls itself
   * @return the token of the new session
   * @throws org.onewindow.kernel.refusal.Refused {@code LOGIN_FAILED}, {@code LOGIN_PAUSED}, {@code
   *     LOGIN_BUSY}
   */
  @Permitted(Permitted.ANYONE)
  public SessionToken with(String login, String password, String address, String agent) {
    String name = Login.normalised(login);
    return enter("login-name", name, () -> credentials.of(name), password, address, agent);
  }

  /**
   * Begins the session of an applicant. It is not complete before a code that goes to the
   * applicant's telephone, or one of the authenticator app, was shown.
   *
   * @param number identity number, unified social credit code or mobile number, as typed
   * @param address of the client
   * @param agent what the browser calls itself
   * @return the token of the new session
   * @throws org.onewindow.kernel.refusal.Refused {@code LOGIN_FAILED}, {@code LOGIN_PAUSED}, {@code
   *     LOGIN_BUSY}
   */
  @Permitted(Permitted.ANYONE)
  public SessionToken online(String number, String password, String address, String agent) {
    String plain = ApplicantNumbers.plain(number);
    return enter(
        "online-login",
        plain,
        () ->
            ApplicantNumbers.isMobile(plain)
                ? credentials.ofApplicantByPhone(seal.blindIndex(ApplicantNumbers.PHONE, plain))
                : credentials.ofApplicantByNumber(seal.blindIndex(ApplicantNumbers.NUMBER, plain)),
        password,
        address,
        agent);
  }

  private SessionToken enter(
      String counted,
      String name,
      Supplier<Optional<Credentials.Row>> credentialsOf,
      String password,
      String address,
      String agent) {
    String byName = seal.blindIndex(counted, name);
    String byAddress = seal.blindIndex("login-address", address);
    transactions.inNew(() -> count(byName, byAddress));
    Optional<Credentials.Row> found = credentialsOf.get();
    boolean right =
        password.length() <= LONGEST_PASSWORD
            && passwords.matches(password, found.map(Credentials.Row::passwordHash).orElse(null));
    if (!right || found.get().status() != AccountStatus.ACTIVE) {
      found.ifPresent(account -> transactions.inNew(() -> failed(account.id())));
      throw Refusal.of("LOGIN_FAILED").raise();
    }
    Credentials.Row account = found.get();
    String better = passwords.isOutdated(account.passwordHash()) ? passwords.hash(password) : null;
    SessionToken token = SessionToken.random();
    transactions.inNew(() -> begin(account, token, address, agent, byName, byAddress, better));
    return token;
  }

  private void count(String byName, String byAddress) {
    Instant now = clock.instant();
    LockOut address = lockOuts.hold(LockOuts.Kind.ADDRESS, byAddress, now);
    LockOut name = lockOuts.hold(LockOuts.Kind.NAME, byName, now);
    mustNotBePaused(address, now);
    mustNotBePaused(name, now);
    lockOuts.store(LockOuts.Kind.ADDRESS, byAddress, address.attempted(now, settings.addresses()));
    lockOuts.store(LockOuts.Kind.NAME, byName, name.attempted(now, settings.names()));
  }

  static void mustNotBePaused(LockOut count, Instant now) {
    if (count.isPaused(now)) {
      long minutes =
          Math.max(1, (Duration.between(now, count.pausedUntil()).toSeconds() + 59) / 60);
      throw Refusal.of("LOGIN_PAUSED", minutes).raise();
    }
  }

  private void failed(long account) {
    actor.runAs(
        Actor.system("log-in"),
        () -> audit.record(AuditEntry.of("session.refuse", "account", String.valueOf(account))));
  }

  private void begin(
      Credentials.Row account,
      SessionToken token,
      String address,
      String agent,
      String byName,
      String byAddress,
      String betterHash) {
    Instant now = clock.instant();
    lockOuts.takeBackOne(LockOuts.Kind.ADDRESS, byAddress);
    lockOuts.forget(LockOuts.Kind.NAME, byName);
    credentials.loggedIn(account.id(), now);
    if (betterHash != null) {
      credentials.rehash(account.id(), account.passwordHash(), betterHash);
    }
    sessions.begin(token.id(), account.id(), address, agent == null ? "" : agent, now);
    actor.runAs(
        new Actor(String.valueOf(account.id()), account.name(), "", "", Set.of(), Set.of()),
        () ->
            audit.record(AuditEntry.of("session.begin", "account", String.valueOf(account.id()))));
  }
}
