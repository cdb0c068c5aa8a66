package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.onewindow.kernel.identity.PersonPaper;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.Account;
import org.onewindow.platform.identity.domain.Applicant;
import org.onewindow.platform.identity.domain.ApplicantKind;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.persistence.Applicants;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/**
 * What a window does for somebody who stands there with the identity paper: compares it with the
 * account (实名核验), or hands out a new first password to who forgot the old one.
 */
@ApplicationScoped
public class HelpApplicant {

  private final Passwords passwords;
  private final Accounts accounts;
  private final Applicants applicants;
  private final Sessions sessions;
  private final OpenSessions open;
  private final FieldSeal seal;
  private final Audit audit;
  private final CurrentActor actor;
  private final Transactions transactions;
  private final InstantSource clock;

  protected HelpApplicant() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  HelpApplicant(
      Passwords passwords,
      Accounts accounts,
      Applicants applicants,
      Sessions sessions,
      OpenSessions open,
      FieldSeal seal,
      Audit audit,
      CurrentActor actor,
      Transactions transactions,
      @RealTime InstantSource clock) {
    this.passwords = passwords;
    this.accounts = accounts;
    this.applicants = applicants;
    this.sessions = sessions;
    this.open = open;
    this.seal = seal;
    this.audit = audit;
    this.actor = actor;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * An account as the window sees it: enough to compare, no more.
   *
   * @param paper which has to be shown: the person's, or the legal representative's
   * @param name to be compared with the paper
   * @param number masked
   * @param phone masked
   */
  public record Found(
      ApplicantKind kind,
      PersonPaper paper,
      String name,
      String number,
      String phone,
      boolean verified) {}

  /**
   * @param number as it stands on the paper
   * @throws NotFound {@code APPLICANT_NOT_FOUND}
   */
  @Permitted("applicant.help")
  public Found find(String number) {
    return transactions.inNew(
        () -> {
          Applicant found = byNumber(number);
          audit.record(
              AuditEntry.of("applicant.look-up", "account", String.valueOf(found.account())));
          return new Found(
              found.kind(),
              found.paper(),
              accounts.get(found.account()).name(),
              found.number().mask(),
              found.phone().mask(),
              found.isVerified());
        });
  }

  /**
   * The paper was seen, and its name and number are those of the account.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code APPLICANT_PAPER_NOT_SEEN}
   */
  @Permitted("applicant.help")
  public void verify(String number, boolean paperSeen) {
    mustHaveSeen(paperSeen);
    transactions.inNew(
        () -> {
          Applicant applicant = applicants.hold(byNumber(number).account());
          applicant.verified(actor.get().account(), clock.instant());
          audit.record(
              AuditEntry.of("applicant.verify", "account", String.valueOf(applicant.account())));
        });
  }

  /**
   * Replaces the password by a first one, to be changed at the next log-in, takes a lost second
   * factor away and ends all sessions.
   *
   * @return the first password, shown once
   * @throws org.onewindow.kernel.refusal.Refused {@code APPLICANT_PAPER_NOT_SEEN}
   */
  @Permitted("applicant.help")
  public String newPassword(String number, boolean paperSeen) {
    mustHaveSeen(paperSeen);
    String first = passwords.first();
    String hash = passwords.hash(first);
    long id =
        transactions.inNew(
            () -> {
              Account account = accounts.hold(byNumber(number).account());
              account.resetPassword(hash, clock.instant());
              account.removeTotp();
              sessions.endOthers(account.id(), "", clock.instant());
              audit.record(
                  AuditEntry.of("account.password.reset", "account", String.valueOf(account.id())));
              return account.id();
            });
    open.forget(id);
    return first;
  }

  private static void mustHaveSeen(boolean paperSeen) {
    if (!paperSeen) {
      throw Refusal.of("APPLICANT_PAPER_NOT_SEEN").at("paperSeen").raise();
    }
  }

  private Applicant byNumber(String number) {
    return applicants
        .byNumber(seal.blindIndex(ApplicantNumbers.NUMBER, ApplicantNumbers.plain(number)))
        .orElseThrow(() -> new NotFound(Refusal.of("APPLICANT_NOT_FOUND")));
  }
}
