package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.onewindow.kernel.identity.MobileNumber;
import org.onewindow.kernel.identity.PersonName;
import org.onewindow.kernel.identity.PersonPaper;
import org.onewindow.kernel.identity.Uscc;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.Account;
import org.onewindow.platform.identity.domain.Applicant;
import org.onewindow.platform.identity.domain.ApplicantKind;
import org.onewindow.platform.identity.domain.Login;
import org.onewindow.platform.identity.domain.PasswordRules;
import org.onewindow.platform.identity.domain.SealedNumber;
import org.onewindow.platform.identity.domain.Totp;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.persistence.Applicants;
import org.onewindow.platform.identity.persistence.LockOuts;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.session.OpenSessions;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/**
 * A person or an organisation opens an account of its own to apply online. The account opens
 * nothing until a code came back from its telephone; until then anybody may sign up anew with the
 * same number, so that a claim nobody stands by blocks nobody.
 */
@ApplicationScoped
public class SignUp {

  private static final int LONGEST_ORGANISATION = 200;
  private static final int LOGIN_BYTES = 10;

  private final Passwords passwords;
  private final Accounts accounts;
  private final Applicants applicants;
  private final Sessions sessions;
  private final OpenSessions open;
  private final LockOuts lockOuts;
  private final CodeByPhone codes;
  private final FieldSeal seal;
  private final Audit audit;
  private final Transactions transactions;
  private final OfficeHours office;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  protected SignUp() {
    this(null, null, null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  SignUp(
      Passwords passwords,
      Accounts accounts,
      Applicants applicants,
      Sessions sessions,
      OpenSessions open,
      LockOuts lockOuts,
      CodeByPhone codes,
      FieldSeal seal,
      Audit audit,
      Transactions transactions,
      OfficeHours office,
      @RealTime InstantSource clock) {
    this.passwords = passwords;
    this.accounts = accounts;
    this.applicants = applicants;
    this.sessions = sessions;
    this.open = open;
    this.lockOuts = lockOuts;
    this.codes = codes;
    this.seal = seal;
    this.audit = audit;
    this.transactions = transactions;
    this.office = office;
    this.clock = clock;
  }

  /**
   * What was typed to sign up.
   *
   * @param name of the person or the organisation
   * @param paper by which the person is known, or an organisation's legal representative
   * @param number of that paper, or unified social credit code
   * @param phone mobile number that codes go to
   * @param representative name of the legal representative; empty of a person
   * @param representativeNumber the representative's identity number; empty of a person
   */
  public record NewApplicant(
      ApplicantKind kind,
      PersonPaper paper,
      String name,
      String number,
      String phone,
      String password,
      String representative,
      String representativeNumber) {

    @Override
    public String toString() {
      return "NewApplicant";
    }
  }

  /**
   * @throws Refused everything that is wrong, at its field; {@code APPLICANT_NUMBER_TAKEN}, {@code
   *     LOGIN_CODE_NO_CHANNEL}
   */
  @Permitted(Permitted.ANYONE)
  public void with(NewApplicant given) {
    if (!codes.canBeSent()) {
      throw Refusal.of("LOGIN_CODE_NO_CHANNEL").raise();
    }
    Claim claim = read(given);
    String hash = passwords.hash(given.password());
    transactions.inNew(() -> sign(claim, hash));
  }

  /** What was typed, checked, in the one form in which numbers are compared. */
  record Claim(
      ApplicantKind kind,
      PersonPaper paper,
      String name,
      String number,
      String phone,
      String representative,
      String representativeNumber) {

    @Override
    public String toString() {
      return "Claim";
    }
  }

  Claim read(NewApplicant given) {
    List<Refusal> wrong = new ArrayList<>();
    LocalDate today = office.dayOf(clock.instant());
    boolean person = given.kind() == ApplicantKind.PERSON;
    String name = person ? person(given.name(), "name", wrong) : organisation(given.name(), wrong);
    check(
        () -> person ? given.paper().parse(given.number(), today) : Uscc.parse(given.number()),
        "number",
        wrong);
    check(() -> MobileNumber.parse(given.phone()), "phone", wrong);
    String representative = person ? "" : person(given.representative(), "representative", wrong);
    if (!person) {
      check(
          () -> given.paper().parse(given.representativeNumber(), today),
          "representativeNumber",
          wrong);
    }
    for (String own : new String[] {given.number(), given.phone()}) {
      String plain = ApplicantNumbers.plain(own).toLowerCase(Locale.ROOT);
      PasswordRules.refuse(plain.isEmpty() ? "-" : plain, given.password()).stream()
          .map(r -> r.at("password"))
          .filter(r -> !wrong.contains(r))
          .forEach(wrong::add);
    }
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
    return new Claim(
        given.kind(),
        given.paper(),
        name,
        ApplicantNumbers.plain(given.number()),
        ApplicantNumbers.plain(given.phone()),
        representative,
        person ? "" : ApplicantNumbers.plain(given.representativeNumber()));
  }

  /**
   * Opens the account, or takes over one that nobody stood by; in the caller's transaction.
   *
   * @throws Refused {@code APPLICANT_NUMBER_TAKEN}
   */
  Applicant sign(Claim claim, String hash) {
    Instant now = clock.instant();
    // one sign-up with a number at a time: the unique key would only say so with an error
    lockOuts.hold(LockOuts.Kind.NAME, seal.blindIndex("sign-up", claim.number()), now);
    Optional<Applicant> known =
        applicants.byNumber(seal.blindIndex(ApplicantNumbers.NUMBER, claim.number()));
    if (known.isPresent()) {
      return again(applicants.hold(known.get().account()), claim, hash, now);
    }
    return open(claim, hash, now);
  }

  private Applicant again(Applicant claimed, Claim claim, String hash, Instant now) {
    if (claimed.isPhoneConfirmed()) {
      throw Refusal.of("APPLICANT_NUMBER_TAKEN").at("number").raise();
    }
    Account account = accounts.hold(claimed.account());
    account.signUpAnew(claim.name(), hash, now);
    claimed.signUpAnew(
        claim.paper(),
        phone(account.login(), claim),
        claim.representative(),
        claim.kind() == ApplicantKind.PERSON ? null : representative(account.login(), claim));
    sessions.endOthers(account.id(), "", now);
    open.forget(account.id());
    audit.record(AuditEntry.of("applicant.sign-up", "account", String.valueOf(account.id())));
    return claimed;
  }

  /** Opens the account; in the caller's transaction. */
  Applicant open(Claim claim, String hash, Instant now) {
    Login login = newLogin();
    Account account = Account.ofApplicant(login, claim.name(), hash, now);
    accounts.add(account);
    SealedNumber number = number(claim, "plt_applicant.number:" + login.name(), office.dayOf(now));
    SealedNumber phone = phone(login.name(), claim);
    Applicant applicant =
        claim.kind() == ApplicantKind.PERSON
            ? Applicant.person(account.id(), claim.paper(), number, phone, now)
            : Applicant.organisation(
                account.id(),
                claim.paper(),
                number,
                phone,
                claim.representative(),
                representative(login.name(), claim),
                now);
    applicants.add(applicant);
    audit.record(AuditEntry.of("applicant.sign-up", "account", String.valueOf(account.id())));
    return applicant;
  }

  private SealedNumber number(Claim claim, String place, LocalDate today) {
    return claim.kind() == ApplicantKind.PERSON
        ? ApplicantNumbers.person(seal, claim.paper(), place, claim.number(), today)
        : ApplicantNumbers.organisation(seal, place, claim.number());
  }

  private SealedNumber phone(String login, Claim claim) {
    return ApplicantNumbers.mobile(seal, "plt_applicant.phone:" + login, claim.phone());
  }

  private SealedNumber representative(String login, Claim claim) {
    return ApplicantNumbers.person(
        seal,
        claim.paper(),
        "plt_applicant.representative:" + login,
        claim.representativeNumber(),
        office.dayOf(clock.instant()));
  }

  /** Nobody types it: applicants log in with their number. */
  private Login newLogin() {
    byte[] bytes = new byte[LOGIN_BYTES];
    random.nextBytes(bytes);
    return new Login("a-" + new Totp(bytes).base32().toLowerCase(Locale.ROOT));
  }

  private static String person(String typed, String field, List<Refusal> wrong) {
    return check(() -> PersonName.parse(typed).text(), field, wrong).orElse("");
  }

  private static String organisation(String typed, List<Refusal> wrong) {
    String name = typed == null ? "" : typed.strip();
    if (name.isEmpty() || name.length() > LONGEST_ORGANISATION) {
      wrong.add(Refusal.of("APPLICANT_NAME_FORM", LONGEST_ORGANISATION).at("name"));
    }
    return name;
  }

  private static <T> Optional<T> check(Supplier<T> parse, String field, List<Refusal> wrong) {
    try {
      return Optional.of(parse.get());
    } catch (Refused refused) {
      refused.reasons().forEach(r -> wrong.add(r.at(field)));
      return Optional.empty();
    }
  }
}
