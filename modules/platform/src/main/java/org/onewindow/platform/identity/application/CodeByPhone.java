package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.Applicant;
import org.onewindow.platform.identity.domain.LockOut;
import org.onewindow.platform.identity.persistence.Applicants;
import org.onewindow.platform.identity.persistence.LockOuts;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.identity.session.SessionStage;
import org.onewindow.platform.notice.Notice;
import org.onewindow.platform.notice.NoticeSettings;
import org.onewindow.platform.notice.Notices;
import org.onewindow.platform.notice.SendNotice;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/**
 * The second factor of applicants who have no authenticator app: six digits sent to the telephone,
 * good for ten minutes and for the one session that asked. The first that comes back also proves
 * that the telephone is the applicant's.
 */
@ApplicationScoped
public class CodeByPhone {

  private static final Duration GOOD_FOR = Duration.ofMinutes(10);
  private static final Duration BETWEEN = Duration.ofSeconds(60);
  private static final LockOut.Patience CODES =
      new LockOut.Patience(10, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofDays(1));
  private static final int CODES_THERE_ARE = 1_000_000;
  private static final String OFF = "off";

  private final Jdbc jdbc;
  private final Applicants applicants;
  private final LockOuts lockOuts;
  private final Notices notices;
  private final NoticeSettings channels;
  private final FieldSeal seal;
  private final Audit audit;
  private final Transactions transactions;
  private final IdentitySettings settings;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  protected CodeByPhone() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  CodeByPhone(
      Jdbc jdbc,
      Applicants applicants,
      LockOuts lockOuts,
      Notices notices,
      NoticeSettings channels,
      FieldSeal seal,
      Audit audit,
      Transactions transactions,
      IdentitySettings settings,
      @RealTime InstantSource clock) {
    this.jdbc = jdbc;
    this.applicants = applicants;
    this.lockOuts = lockOuts;
    this.notices = notices;
    this.channels = channels;
    this.seal = seal;
    this.audit = audit;
    this.transactions = transactions;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether this county can send codes at all; without, nobody can sign up. */
  @Permitted(Permitted.ANYONE)
  public boolean canBeSent() {
    return !OFF.equals(channels.sms());
  }

  /** The masked telephone number that codes of this session go to. */
  @Permitted("session.own")
  public String telephone(OpenSession session) {
    return applicants.find(session.account()).map(a -> a.phone().mask()).orElse("");
  }

  /** Whether a code is on its way already. */
  @Permitted("session.own")
  public boolean isSent(OpenSession session) {
    return sent(session.id(), clock.instant()).isPresent();
  }

  /**
   * Sends a code, in place of one sent before.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code LOGIN_CODE_NO_CHANNEL}, {@code
   *     LOGIN_CODE_TOO_SOON}, {@code LOGIN_PAUSED}
   */
  @Permitted("session.own")
  public void send(OpenSession session) {
    if (session.stage() != SessionStage.SECOND_FACTOR || session.hasTotp()) {
      return;
    }
    if (!canBeSent()) {
      throw Refusal.of("LOGIN_CODE_NO_CHANNEL").raise();
    }
    transactions.inNew(() -> send(session, clock.instant()));
  }

  private void send(OpenSession session, Instant now) {
    Applicant applicant = applicants.hold(session.account());
    String counted = counted(applicant.account());
    LockOut count = lockOuts.hold(LockOuts.Kind.SECOND_FACTOR, counted, now);
    LogIn.mustNotBePaused(count, now);
    Optional<Sent> before = sent(session.id(), now);
    if (before.isPresent() && before.get().at().plus(BETWEEN).isAfter(now)) {
      long seconds = Duration.between(now, before.get().at().plus(BETWEEN)).toSeconds() + 1;
      throw Refusal.of("LOGIN_CODE_TOO_SOON", seconds).raise();
    }
    lockOuts.store(LockOuts.Kind.SECOND_FACTOR, counted, count.attempted(now, CODES));
    String code = String.format("%06d", random.nextInt(CODES_THERE_ARE));
    jdbc.update("DELETE FROM plt_login_code WHERE sent_at < ? LIMIT 100", now.minus(GOOD_FOR));
    jdbc.update(
        "INSERT INTO plt_login_code (session, code_sealed, sent_at) VALUES (?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE code_sealed = VALUES(code_sealed),"
            + " sent_at = VALUES(sent_at)",
        session.id(),
        seal.seal(place(session.id()), code),
        now);
    String phone = seal.open("plt_applicant.phone:" + session.login(), applicant.phone().sealed());
    notices.send(
        new Notice(
            "sms:" + seal.seal(SendNotice.PLACE, phone),
            "notice.online.code",
            Map.of("code", code, "minutes", String.valueOf(GOOD_FOR.toMinutes())),
            ""));
    audit.record(
        AuditEntry.of("session.code.send", "account", String.valueOf(applicant.account())));
  }

  /** The code of this session, to be shown where short messages go nowhere: in demo mode only. */
  @Permitted("session.own")
  public Optional<String> shownInDemo(OpenSession session) {
    return settings.demo() ? sent(session.id(), clock.instant()).map(Sent::code) : Optional.empty();
  }

  /** Uses a code up; false when it is wrong, too old or not of this session. */
  boolean isRight(OpenSession session, String typed, Instant now) {
    boolean right =
        sent(session.id(), now)
            .filter(s -> MessageDigest.isEqual(bytes(s.code()), bytes(typed.replaceAll("\\s", ""))))
            .isPresent();
    if (right) {
      jdbc.update("DELETE FROM plt_login_code WHERE session = ?", session.id());
      lockOuts.forget(LockOuts.Kind.SECOND_FACTOR, counted(session.account()));
    }
    return right;
  }

  private record Sent(String code, Instant at) {

    @Override
    public String toString() {
      return "Sent " + at;
    }
  }

  private Optional<Sent> sent(String session, Instant now) {
    return jdbc.first(
        "SELECT code_sealed, sent_at FROM plt_login_code WHERE session = ? AND sent_at > ?",
        row -> new Sent(seal.open(place(session), row.text("code_sealed")), row.instant("sent_at")),
        session,
        now.minus(GOOD_FOR));
  }

  private String counted(long account) {
    return seal.blindIndex("login-code", String.valueOf(account));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String place(String session) {
    return "plt_login_code.code:" + session;
  }
}
