package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.Account;
import org.onewindow.platform.identity.domain.Applicant;
import org.onewindow.platform.identity.domain.LockOut;
import org.onewindow.platform.identity.domain.PasswordRules;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.persistence.Applicants;
import org.onewindow.platform.identity.persistence.LockOuts;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.notice.Notice;
import org.onewindow.platform.notice.Notices;
import org.onewindow.platform.notice.SendNotice;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/**
 * 忘记密码: an applicant sets a new password with a code that goes to the confirmed telephone. Whoever
 * asks learns nothing: the answer is the same whether there is such an account or not. An
 * authenticator app that is bound stays bound, and every session ends.
 */
@ApplicationScoped
public class ResetByPhone {

  private static final Duration GOOD_FOR = Duration.ofMinutes(10);
  private static final LockOut.Patience PATIENCE =
      new LockOut.Patience(6, Duration.ofMinutes(5), Duration.ofHours(12), Duration.ofDays(1));
  private static final int CODES_THERE_ARE = 1_000_000;

  private final Jdbc jdbc;
  private final Passwords passwords;
  private final Accounts accounts;
  private final Applicants applicants;
  private final Sessions sessions;
  private final OpenSessions open;
  private final LockOuts lockOuts;
  private final CodeByPhone codes;
  private final Notices notices;
  private final FieldSeal seal;
  private final Audit audit;
  private final Transactions transactions;
  private final IdentitySettings settings;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  protected ResetByPhone() {
    this(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  ResetByPhone(
      Jdbc jdbc,
      Passwords passwords,
      Accounts accounts,
      Applicants applicants,
      Sessions sessions,
      OpenSessions open,
      LockOuts lockOuts,
      CodeByPhone codes,
      Notices notices,
      FieldSeal seal,
      Audit audit,
      Transactions transactions,
      IdentitySettings settings,
      @RealTime InstantSource clock) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.accounts = accounts;
    this.applicants = applicants;
    this.sessions = sessions;
    this.open = open;
    this.lockOuts = lockOuts;
    this.codes = codes;
    this.notices = notices;
    this.seal = seal;
    this.audit = audit;
    this.transactions = transactions;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Sends a code to the telephone of the account, if number and telephone belong together.
   *
   * @return the code in demo mode, where short messages go nowhere; else empty
   * @throws Refused {@code LOGIN_CODE_NO_CHANNEL}, {@code LOGIN_PAUSED}
   */
  @Permitted(Permitted.ANYONE)
  public Optional<String> send(String number, String phone) {
    if (!codes.canBeSent()) {
      throw Refusal.of("LOGIN_CODE_NO_CHANNEL").raise();
    }
    return transactions.inNew(() -> sendTo(number, phone, clock.instant()));
  }

  private Optional<String> sendTo(String number, String phone, Instant now) {
    count(number, now);
    String index = seal.blindIndex(ApplicantNumbers.PHONE, ApplicantNumbers.plain(phone));
    Optional<Applicant> found = byNumber(number).filter(a -> a.phone().index().equals(index));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Applicant applicant = applicants.hold(found.get().account());
    String code = String.format("%06d", random.nextInt(CODES_THERE_ARE));
    jdbc.update(
        "INSERT INTO plt_password_code (account, code_sealed, sent_at) VALUES (?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE code_sealed = VALUES(code_sealed),"
            + " sent_at = VALUES(sent_at)",
        applicant.account(),
        seal.seal(place(applicant.account()), code),
        now);
    Account account = accounts.get(applicant.account());
    String telephone =
        seal.open("plt_applicant.phone:" + account.login(), applicant.phone().sealed());
    notices.send(
        new Notice(
            "sms:" + seal.seal(SendNotice.PLACE, telephone),
            "notice.online.reset",
            Map.of("code", code, "minutes", String.valueOf(GOOD_FOR.toMinutes())),
            ""));
    audit.record(AuditEntry.of("session.code.send", "account", String.valueOf(account.id())));
    return settings.demo() ? Optional.of(code) : Optional.empty();
  }

  /**
   * Sets a new password and ends every session.
   *
   * @throws Refused {@code RESET_CODE_WRONG}, {@code LOGIN_PAUSED}, or what is wrong with the
   *     password, at its field
   */
  @Permitted(Permitted.ANYONE)
  public void with(String number, String code, String password) {
    String plain = ApplicantNumbers.plain(number).toLowerCase(java.util.Locale.ROOT);
    List<Refusal> weak =
        PasswordRules.refuse(plain.isEmpty() ? "-" : plain, password).stream()
            .map(r -> r.at("password"))
            .toList();
    if (!weak.isEmpty()) {
      throw new Refused(weak);
    }
    String hash = passwords.hash(password);
    // the attempt counts whether it is right or not: it is counted for itself
    transactions.inNew(() -> count(number, clock.instant()));
    long id = transactions.inNew(() -> reset(number, code, hash, clock.instant()));
    open.forget(id);
  }

  private long reset(String number, String code, String hash, Instant now) {
    Applicant applicant = byNumber(number).orElseThrow(ResetByPhone::wrong);
    Account account = accounts.hold(applicant.account());
    boolean right =
        jdbc.first(
                "SELECT code_sealed FROM plt_password_code WHERE account = ? AND sent_at > ?"
                    + " FOR UPDATE",
                row -> seal.open(place(account.id()), row.text("code_sealed")),
                account.id(),
                now.minus(GOOD_FOR))
            .filter(sent -> same(sent, code))
            .isPresent();
    if (!right) {
      throw wrong();
    }
    jdbc.update("DELETE FROM plt_password_code WHERE account = ?", account.id());
    account.changePassword(hash, now);
    sessions.endOthers(account.id(), "", now);
    lockOuts.forget(LockOuts.Kind.SECOND_FACTOR, counted(number));
    audit.record(AuditEntry.of("account.password.reset", "account", String.valueOf(account.id())));
    return account.id();
  }

  private void count(String number, Instant now) {
    String counted = counted(number);
    LockOut count = lockOuts.hold(LockOuts.Kind.SECOND_FACTOR, counted, now);
    LogIn.mustNotBePaused(count, now);
    lockOuts.store(LockOuts.Kind.SECOND_FACTOR, counted, count.attempted(now, PATIENCE));
  }

  /** A telephone that nobody confirmed resets nothing. */
  private Optional<Applicant> byNumber(String number) {
    return applicants
        .byNumber(seal.blindIndex(ApplicantNumbers.NUMBER, ApplicantNumbers.plain(number)))
        .filter(Applicant::isPhoneConfirmed);
  }

  private String counted(String number) {
    return seal.blindIndex("password-code", ApplicantNumbers.plain(number));
  }

  private static boolean same(String sent, String typed) {
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8),
        typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8));
  }

  private static Refused wrong() {
    return Refusal.of("RESET_CODE_WRONG").at("code").raise();
  }

  private static String place(long account) {
    return "plt_password_code.code:" + account;
  }
}
