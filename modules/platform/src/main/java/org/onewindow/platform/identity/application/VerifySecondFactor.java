package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.Account;
import org.onewindow.platform.identity.domain.AccountKind;
import org.onewindow.platform.identity.domain.Applicant;
import org.onewindow.platform.identity.domain.Totp;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.persistence.Applicants;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/**
 * Completes a log-in with a code of the authenticator app or a recovery code; an applicant's also
 * with the code that was sent to the telephone.
 */
@ApplicationScoped
public class VerifySecondFactor {

  private final Accounts accounts;
  private final Sessions sessions;
  private final OpenSessions open;
  private final Attempts attempts;
  private final Applicants applicants;
  private final CodeByPhone codeByPhone;
  private final FieldSeal seal;
  private final Audit audit;
  private final Transactions transactions;
  private final InstantSource clock;

  protected VerifySecondFactor() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  VerifySecondFactor(
      Accounts accounts,
      Sessions sessions,
      OpenSessions open,
      Attempts attempts,
      Applicants applicants,
      CodeByPhone codeByPhone,
      FieldSeal seal,
      Audit audit,
      Transactions transactions,
      @RealTime InstantSource clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.open = open;
    this.attempts = attempts;
    this.applicants = applicants;
    this.codeByPhone = codeByPhone;
    this.seal = seal;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param typed six digits, or a recovery code
   * @throws org.onewindow.kernel.refusal.Refused {@code TOTP_CODE_WRONG}, {@code LOGIN_PAUSED}
   */
  @Permitted("session.own")
  public void with(OpenSession session, String typed) {
    attempts.counted(
        session.account(),
        () ->
            transactions.inNew(
                () -> {
                  check(session, typed);
                  return true;
                }));
    open.forget(session.account());
  }

  private void check(OpenSession session, String typed) {
    Instant now = clock.instant();
    Account account = accounts.hold(session.account());
    String how = "totp";
    if (isByPhone(account) && codeByPhone.isRight(session, typed, now)) {
      how = "phone";
      confirmPhone(account.id(), now);
    } else if (!useCode(account, typed, now, seal)) {
      if (!account.useRecoveryCode(recoveryIndex(seal, account.login(), typed))) {
        throw Refusal.of("TOTP_CODE_WRONG").at("code").raise();
      }
      how = "recovery-code";
    }
    sessions.passedSecondFactor(session.id(), now);
    audit.record(
        new AuditEntry(
            "session.second-factor",
            "account",
            String.valueOf(account.id()),
            "",
            Map.of("how", how)));
  }

  /** Whoever has bound an app is asked for its codes only. */
  private static boolean isByPhone(Account account) {
    return account.kind() == AccountKind.APPLICANT && !account.hasTotp();
  }

  /** The code came back from the telephone it was sent to: it is the applicant's. */
  private void confirmPhone(long account, Instant now) {
    Applicant applicant = applicants.hold(account);
    if (!applicant.isPhoneConfirmed()) {
      applicants.release(applicant.phone().index());
      applicant.phoneConfirmed(now);
    }
  }

  /** Uses a code up; false when it is wrong or used already. */
  static boolean useCode(Account account, String typed, Instant now, FieldSeal seal) {
    if (!account.hasTotp()) {
      return false;
    }
    Totp totp = Totp.ofBase32(seal.open(totpPlace(account.login()), account.totpSealed()));
    var step = totp.stepOf(typed, now, account.totpLastStep());
    step.ifPresent(account::usedTotp);
    return step.isPresent();
  }

  static String totpPlace(String login) {
    return "plt_account.totp:" + login;
  }

  static String recoveryIndex(FieldSeal seal, String login, String typed) {
    String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
    return seal.blindIndex("recovery-code:" + login, plain);
  }
}
