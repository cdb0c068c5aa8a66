package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.IdentitySettings;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.Account;
import org.onewindow.platform.identity.domain.RoleAssignment;
import org.onewindow.platform.identity.domain.Totp;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/** Binds an authenticator app to the own account, or lets it go. */
@ApplicationScoped
public class BindSecondFactor {

  private static final int RECOVERY_CODES = 10;
  private static final int RECOVERY_BYTES = 10;

  private final Accounts accounts;
  private final Sessions sessions;
  private final OpenSessions open;
  private final Attempts attempts;
  private final FieldSeal seal;
  private final Audit audit;
  private final Transactions transactions;
  private final IdentitySettings settings;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  protected BindSecondFactor() {
    this(null, null, null, null, null, null, null, null, null);
  }

  @Inject
  BindSecondFactor(
      Accounts accounts,
      Sessions sessions,
      OpenSessions open,
      Attempts attempts,
      FieldSeal seal,
      Audit audit,
      Transactions transactions,
      IdentitySettings settings,
      @RealTime InstantSource clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.open = open;
    this.attempts = attempts;
    this.seal = seal;
    this.audit = audit;
    this.transactions = transactions;
    this.settings = settings;
    this.clock = clock;
  }

  /** The secret to show as QR code: the one proposed before, until it is confirmed. */
  @Permitted("totp.own")
  public Totp propose(OpenSession session) {
    return transactions.inNew(
        () -> {
          Account account = accounts.hold(session.account());
          String place = VerifySecondFactor.totpPlace(account.login());
          if (account.totpProposedSealed() != null) {
            return Totp.ofBase32(seal.open(place, account.totpProposedSealed()));
          }
          Totp fresh = new Totp(randomBytes(Totp.SECRET_BYTES));
          account.proposeTotp(seal.seal(place, fresh.base32()));
          return fresh;
        });
  }

  /**
   * Binds the proposed secret.
   *
   * @param code made by the app from it
   * @return recovery codes, shown once
   * @throws org.onewindow.kernel.refusal.Refused {@code TOTP_CODE_WRONG}, {@code TOTP_NOT_PROPOSED}
   */
  @Permitted("totp.own")
  public List<String> confirm(OpenSession session, String code) {
    List<String> recovery =
        attempts.counted(session.account(), () -> transactions.inNew(() -> bind(session, code)));
    open.forget(session.account());
    return recovery;
  }

  private List<String> bind(OpenSession session, String code) {
    Account account = accounts.hold(session.account());
    if (account.totpProposedSealed() == null) {
      throw Refusal.of("TOTP_NOT_PROPOSED").at("code").raise();
    }
    String place = VerifySecondFactor.totpPlace(account.login());
    long step =
        Totp.ofBase32(seal.open(place, account.totpProposedSealed()))
            .stepOf(code, clock.instant(), 0)
            .orElseThrow(() -> Refusal.of("TOTP_CODE_WRONG").at("code").raise());
    List<String> recovery = recoveryCodes();
    account.confirmTotp(
        step,
        recovery.stream()
            .map(c -> VerifySecondFactor.recoveryIndex(seal, account.login(), c))
            .toList());
    sessions.passedSecondFactor(session.id(), clock.instant());
    sessions.endOthers(session.account(), session.id(), clock.instant());
    audit.record(AuditEntry.of("account.totp.bind", "account", String.valueOf(account.id())));
    return recovery;
  }

  /**
   * Lets the second factor go.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code TOTP_DEMANDED}, {@code TOTP_CODE_WRONG}
   */
  @Permitted("totp.own")
  public void remove(OpenSession session, String code) {
    attempts.counted(
        session.account(),
        () ->
            transactions.inNew(
                () -> {
                  letGo(session, code);
                  return true;
                }));
    open.forget(session.account());
  }

  private void letGo(OpenSession session, String code) {
    Account account = accounts.hold(session.account());
    boolean demanded =
        account.roles().stream()
            .map(RoleAssignment::role)
            .anyMatch(settings.secondFactorRoles()::contains);
    if (demanded) {
      throw Refusal.of("TOTP_DEMANDED").raise();
    }
    if (!VerifySecondFactor.useCode(account, code, clock.instant(), seal)) {
      throw Refusal.of("TOTP_CODE_WRONG").at("code").raise();
    }
    account.removeTotp();
    audit.record(AuditEntry.of("account.totp.remove", "account", String.valueOf(account.id())));
  }

  private List<String> recoveryCodes() {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      String text = new Totp(randomBytes(RECOVERY_BYTES)).base32();
      codes.add(String.join("-", text.split("(?<=\\G.{4})")));
    }
    return codes;
  }

  private byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
