package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.Applicant;
import org.onewindow.platform.identity.domain.ApplicantKind;
import org.onewindow.platform.identity.oidc.OidcSettings;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.persistence.Applicants;
import org.onewindow.platform.identity.persistence.IdentityLinks;
import org.onewindow.platform.identity.persistence.MandateRow;
import org.onewindow.platform.identity.persistence.Mandates;
import org.onewindow.platform.persistence.Transactions;

/** The own account of an applicant: who I am, for whom I may act, who may act for me. */
@ApplicationScoped
public class ShowApplicant {

  private final Accounts accounts;
  private final Applicants applicants;
  private final Mandates mandates;
  private final IdentityLinks links;
  private final OidcSettings oidc;
  private final CurrentActor actor;
  private final Transactions transactions;
  private final InstantSource clock;

  protected ShowApplicant() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  ShowApplicant(
      Accounts accounts,
      Applicants applicants,
      Mandates mandates,
      IdentityLinks links,
      OidcSettings oidc,
      CurrentActor actor,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.applicants = applicants;
    this.mandates = mandates;
    this.links = links;
    this.oidc = oidc;
    this.actor = actor;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * An applicant's account, numbers masked.
   *
   * @param representative of an organisation; empty of a person
   * @param verified somebody compared the number with the identity paper
   * @param totp an authenticator app is bound
   * @param byProvider an identity of the provider is bound
   * @param actingFor name of the organisation the session acts for, or empty
   * @param given mandates this organisation gave, in force or not
   * @param held mandates in force that this person holds
   */
  public record Card(
      ApplicantKind kind,
      String name,
      String number,
      String phone,
      String representative,
      boolean verified,
      boolean totp,
      boolean byProvider,
      String actingFor,
      List<MandateRow> given,
      List<MandateRow> held) {

    public Card {
      given = List.copyOf(given);
      held = List.copyOf(held);
    }
  }

  @Permitted("online.own")
  public Card own() {
    return transactions.inNew(this::read);
  }

  private Card read() {
    Instant now = clock.instant();
    long me = Long.parseLong(actor.get().account());
    long principal = Long.parseLong(actor.get().principal());
    Applicant applicant = applicants.get(me);
    var account = accounts.get(me);
    return new Card(
        applicant.kind(),
        account.name(),
        applicant.number().mask(),
        applicant.phone().mask(),
        applicant.representativeName().orElse(""),
        applicant.isVerified(),
        account.hasTotp(),
        oidc.issuer().filter(issuer -> links.hasOne(me, issuer.toString())).isPresent(),
        principal == me ? "" : accounts.get(principal).name(),
        mandates.givenBy(me),
        mandates.heldBy(me).stream().filter(m -> m.isInForce(now)).toList());
  }
}
