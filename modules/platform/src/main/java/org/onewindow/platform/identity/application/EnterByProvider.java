package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.kernel.identity.CitizenId;
import org.onewindow.kernel.identity.PersonName;
import org.onewindow.kernel.identity.PersonPaper;
import org.onewindow.kernel.identity.Uscc;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.Account;
import org.onewindow.platform.identity.domain.AccountKind;
import org.onewindow.platform.identity.domain.AccountStatus;
import org.onewindow.platform.identity.domain.Applicant;
import org.onewindow.platform.identity.oidc.OidcSettings;
import org.onewindow.platform.identity.oidc.ProvenIdentity;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.persistence.Applicants;
import org.onewindow.platform.identity.persistence.Credentials;
import org.onewindow.platform.identity.persistence.IdentityLinks;
import org.onewindow.platform.identity.persistence.Sessions;
import org.onewindow.platform.identity.session.OpenSession;
import org.onewindow.platform.identity.session.SessionToken;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/**
 * Somebody whom the provider of identities proved enters an account of the online hall: the one
 * that the identity is bound to; else the one of the same verified number and name; else a new one.
 *
 * <p>An account that was signed up here and never compared with an identity paper is not given to
 * whoever the provider proves, nor the proven person to it: its password may be another's. It is
 * bound from inside, by who knows that password.
 */
@ApplicationScoped
public class EnterByProvider {

  private static final String VERIFIED_BY = "provider";

  private final SignUp signUp;
  private final Passwords passwords;
  private final Accounts accounts;
  private final Applicants applicants;
  private final Credentials credentials;
  private final IdentityLinks links;
  private final Sessions sessions;
  private final OidcSettings settings;
  private final FieldSeal seal;
  private final Audit audit;
  private final CurrentActor actor;
  private final Transactions transactions;
  private final InstantSource clock;

  protected EnterByProvider() {
    this(null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  EnterByProvider(
      SignUp signUp,
      Passwords passwords,
      Accounts accounts,
      Applicants applicants,
      Credentials credentials,
      IdentityLinks links,
      Sessions sessions,
      OidcSettings settings,
      FieldSeal seal,
      Audit audit,
      CurrentActor actor,
      Transactions transactions,
      @RealTime InstantSource clock) {
    this.signUp = signUp;
    this.passwords = passwords;
    this.accounts = accounts;
    this.applicants = applicants;
    this.credentials = credentials;
    this.links = links;
    this.sessions = sessions;
    this.settings = settings;
    this.seal = seal;
    this.audit = audit;
    this.actor = actor;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The browser that enters. */
  public record From(String address, String agent) {
    public From {
      agent = agent == null ? "" : agent;
    }
  }

  /**
   * @return the token of the new session; empty when something must be asked first: a telephone
   *     number, or all that the provider does not vouch for
   * @throws Refused {@code OIDC_ACCOUNT_LOCKED}, {@code OIDC_OTHER_PERSON}, {@code
   *     OIDC_BIND_FROM_INSIDE}, {@code OIDC_NUMBER_UNKNOWN}
   */
  @Permitted(Permitted.ANYONE)
  public Optional<SessionToken> with(ProvenIdentity identity, From from) {
    if (identity.isVouchedFor()) {
      mustBeReadable(identity);
    }
    Optional<Long> known = transactions.inNew(() -> known(identity));
    if (known.isPresent()) {
      return Optional.of(entered(known.get(), identity, from));
    }
    boolean whole = identity.isVouchedFor() && identity.phoneVerified();
    return whole ? Optional.of(opened(identity, from)) : Optional.empty();
  }

  /**
   * Enters with what the person was asked for in addition.
   *
   * @throws Refused also what is wrong with what was typed, at its field; {@code
   *     APPLICANT_NUMBER_TAKEN}
   */
  @Permitted(Permitted.ANYONE)
  public SessionToken with(ProvenIdentity proven, ProvenIdentity.Asked asked, From from) {
    ProvenIdentity identity = proven.with(asked);
    Optional<Long> known = transactions.inNew(() -> known(identity));
    return known.isPresent() ? entered(known.get(), identity, from) : opened(identity, from);
  }

  /**
   * Binds the identity to the own account. A vouched-for number must be the account's own; it
   * counts as compared with the paper from then on.
   *
   * @throws Refused {@code OIDC_BOUND_ELSEWHERE}, {@code OIDC_OTHER_PERSON}
   */
  @Permitted("online.own")
  public void bind(OpenSession session, ProvenIdentity identity) {
    transactions.inNew(
        () -> {
          Instant now = clock.instant();
          Account account = accounts.hold(session.account());
          Applicant applicant = applicants.hold(session.account());
          boolean elsewhere =
              links.accountOf(index(identity)).filter(a -> a != session.account()).isPresent();
          if (elsewhere) {
            throw Refusal.of("OIDC_BOUND_ELSEWHERE").raise();
          }
          if (identity.isVouchedFor()) {
            mustBeSame(identity, account, applicant);
            applicant.verified(VERIFIED_BY, now);
          }
          link(identity, account.id(), now);
        });
  }

  /** Takes the binding of the own account back; the password and the telephone still open it. */
  @Permitted("online.own")
  public void release(OpenSession session) {
    transactions.inNew(
        () -> {
          if (!links.unlink(session.account(), settings.issuer().map(URI::toString).orElse(""))) {
            throw new NotFound(Refusal.of("OIDC_NOT_BOUND"));
          }
          audit.record(
              AuditEntry.of(
                  "applicant.identity.release", "account", String.valueOf(session.account())));
        });
  }

  /** The account that the identity enters; bound to it on the way when it is its own by number. */
  private Optional<Long> known(ProvenIdentity identity) {
    Optional<Long> linked = links.accountOf(index(identity));
    if (linked.isPresent()) {
      if (identity.isVouchedFor()) {
        mustBeSameNumber(identity, applicants.get(linked.get()));
      }
      return linked;
    }
    if (!identity.isVouchedFor()) {
      return Optional.empty();
    }
    Optional<Applicant> found =
        applicants
            .byNumber(number(identity.number()))
            .filter(Applicant::isPhoneConfirmed)
            .map(applicant -> applicants.hold(applicant.account()));
    found.ifPresent(applicant -> bindOwn(identity, applicant));
    return found.map(Applicant::account);
  }

  private void bindOwn(ProvenIdentity identity, Applicant applicant) {
    if (!applicant.isVerified()) {
      throw Refusal.of("OIDC_BIND_FROM_INSIDE").raise();
    }
    mustBeSame(identity, accounts.get(applicant.account()), applicant);
    actor.runAs(
        Actor.system(VERIFIED_BY), () -> link(identity, applicant.account(), clock.instant()));
  }

  private void mustBeSame(ProvenIdentity identity, Account account, Applicant applicant) {
    mustBeSameNumber(identity, applicant);
    boolean same =
        applicant.kind() == identity.kind()
            && name(identity).equals(account.name())
            && isRepresentative(identity, account, applicant);
    if (!same) {
      throw Refusal.of("OIDC_OTHER_PERSON").raise();
    }
  }

  private void mustBeSameNumber(ProvenIdentity identity, Applicant applicant) {
    if (!applicant.number().index().equals(number(identity.number()))) {
      throw Refusal.of("OIDC_OTHER_PERSON").raise();
    }
  }

  /**
   * An organisation's account is its legal representative's: a new one takes it over at a window.
   */
  private boolean isRepresentative(ProvenIdentity identity, Account account, Applicant applicant) {
    return !identity.isOrganisation()
        || applicant
            .representativeSealed()
            .map(kept -> seal.open("plt_applicant.representative:" + account.login(), kept))
            .filter(ApplicantNumbers.plain(identity.representativeNumber())::equals)
            .isPresent();
  }

  private static String name(ProvenIdentity identity) {
    return identity.isOrganisation() ? identity.name() : PersonName.parse(identity.name()).text();
  }

  /** Whom this hall cannot know by the number at all is served at a window. */
  private static void mustBeReadable(ProvenIdentity identity) {
    try {
      if (identity.isOrganisation()) {
        Uscc.parse(identity.number());
        CitizenId.parse(identity.representativeNumber());
        PersonName.parse(identity.representative());
      } else {
        CitizenId.parse(identity.number());
        PersonName.parse(identity.name());
      }
    } catch (Refused unreadable) {
      throw Refusal.of("OIDC_NUMBER_UNKNOWN").raise();
    }
  }

  /** Nobody knows the password of an account that was opened so; it can be set by telephone. */
  private SessionToken opened(ProvenIdentity identity, From from) {
    String password = SessionToken.random().id();
    SignUp.Claim claim =
        signUp.read(
            new SignUp.NewApplicant(
                identity.kind(),
                PersonPaper.CITIZEN_ID,
                identity.name(),
                identity.number(),
                identity.phone(),
                password,
                identity.representative(),
                identity.representativeNumber()));
    String hash = passwords.hash(password);
    SessionToken token = SessionToken.random();
    transactions.inNew(
        () ->
            actor.runAs(
                Actor.system(VERIFIED_BY),
                () -> {
                  Instant now = clock.instant();
                  Applicant applicant = signUp.sign(claim, hash);
                  if (identity.isVouchedFor()) {
                    applicant.verified(VERIFIED_BY, now);
                  }
                  if (identity.phoneVerified()) {
                    applicants.release(applicant.phone().index());
                    applicant.phoneConfirmed(now);
                  }
                  link(identity, applicant.account(), now);
                  begin(applicant, token, identity, from, now);
                }));
    return token;
  }

  private SessionToken entered(long account, ProvenIdentity identity, From from) {
    SessionToken token = SessionToken.random();
    transactions.inNew(
        () -> begin(applicants.get(account), token, identity, from, clock.instant()));
    return token;
  }

  /** The provider's second factor counts for who has a confirmed telephone; others get a code. */
  private void begin(
      Applicant applicant, SessionToken token, ProvenIdentity identity, From from, Instant now) {
    long id = applicant.account();
    Account account = accounts.get(id);
    if (account.status() != AccountStatus.ACTIVE || account.kind() != AccountKind.APPLICANT) {
      throw Refusal.of("OIDC_ACCOUNT_LOCKED").raise();
    }
    credentials.loggedIn(id, now);
    sessions.begin(token.id(), id, from.address(), from.agent(), now);
    sessions.beganAtProvider(token.id());
    boolean strong = identity.strong() && applicant.isPhoneConfirmed();
    if (strong) {
      sessions.passedSecondFactor(token.id(), now);
    }
    actor.runAs(
        new Actor(String.valueOf(id), account.name(), "", "", Set.of(), Set.of()),
        () ->
            audit.record(
                new AuditEntry(
                    "session.begin",
                    "account",
                    String.valueOf(id),
                    "",
                    Map.of("how", strong ? "provider-second-factor" : "provider"))));
  }

  private void link(ProvenIdentity identity, long account, Instant now) {
    links.link(index(identity), account, identity.issuer(), now);
    audit.record(AuditEntry.of("applicant.identity.bind", "account", String.valueOf(account)));
  }

  private String index(ProvenIdentity identity) {
    return seal.blindIndex("oidc-identity", identity.issuer() + "\n" + identity.subject());
  }

  private String number(String typed) {
    return seal.blindIndex(ApplicantNumbers.NUMBER, ApplicantNumbers.plain(typed));
  }
}
