package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.onewindow.kernel.identity.PersonName;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.AgentMandate;
import org.onewindow.platform.identity.domain.Applicant;
import org.onewindow.platform.identity.domain.MandatePower;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.persistence.Applicants;
import org.onewindow.platform.identity.persistence.Mandates;
import org.onewindow.platform.notice.Notice;
import org.onewindow.platform.notice.Notices;
import org.onewindow.platform.persistence.Transactions;

/** 授权委托: the legal representative of an organisation names a person who acts in its name. */
@ApplicationScoped
public class GrantMandate {

  private final Accounts accounts;
  private final Applicants applicants;
  private final Mandates mandates;
  private final Notices notices;
  private final FieldSeal seal;
  private final Audit audit;
  private final CurrentActor actor;
  private final Transactions transactions;
  private final OfficeHours office;
  private final InstantSource clock;

  protected GrantMandate() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  GrantMandate(
      Accounts accounts,
      Applicants applicants,
      Mandates mandates,
      Notices notices,
      FieldSeal seal,
      Audit audit,
      CurrentActor actor,
      Transactions transactions,
      OfficeHours office,
      InstantSource clock) {
    this.accounts = accounts;
    this.applicants = applicants;
    this.mandates = mandates;
    this.notices = notices;
    this.seal = seal;
    this.audit = audit;
    this.actor = actor;
    this.transactions = transactions;
    this.office = office;
    this.clock = clock;
  }

  /**
   * @param name of the agent, as in the identity document
   * @param number the agent's identity number; the agent has signed up before
   * @param subject what it is about, in words
   * @param validUntil last day
   * @return id of the mandate
   * @throws org.onewindow.kernel.refusal.Refused {@code MANDATE_AGENT_UNKNOWN} for a number without
   *     an account and for a name that is not its owner's alike; what {@link AgentMandate} refuses
   * @throws NotPermitted {@code MANDATE_IN_OWN_NAME} to an agent: nobody hands on a mandate
   */
  @Permitted("online.own")
  public long to(
      String name, String number, MandatePower power, String subject, LocalDate validUntil) {
    Actor principal = actor.get();
    if (!principal.account().equals(principal.principal())) {
      throw new NotPermitted(Refusal.of("MANDATE_IN_OWN_NAME"));
    }
    return transactions.inNew(
        () -> grant(Long.parseLong(principal.account()), name, number, power, subject, validUntil));
  }

  long grant(
      long principalAccount,
      String name,
      String number,
      MandatePower power,
      String subject,
      LocalDate validUntil) {
    Instant now = clock.instant();
    Applicant principal = applicants.hold(principalAccount);
    Applicant agent =
        applicants
            .byNumber(seal.blindIndex(ApplicantNumbers.NUMBER, ApplicantNumbers.plain(number)))
            .filter(Applicant::isPhoneConfirmed)
            .filter(found -> isCalled(found, name))
            .orElseThrow(() -> Refusal.of("MANDATE_AGENT_UNKNOWN").at("number").raise());
    AgentMandate mandate =
        new AgentMandate(principal, agent, power, subject, validUntil, office.zone(), now);
    mandates.add(mandate);
    notices.send(
        new Notice(
            "account:" + agent.account(),
            "notice.online.mandate",
            Map.of(
                "principal",
                accounts.get(principal.account()).name(),
                "until",
                validUntil.toString()),
            "/online/account"));
    audit.record(
        AuditEntry.of("mandate.grant", "mandate", String.valueOf(mandate.id()))
            .with(Map.of("power", power.name(), "agent", String.valueOf(agent.account()))));
    return mandate.id();
  }

  private boolean isCalled(Applicant found, String name) {
    return accounts.get(found.account()).name().equals(PersonName.parse(name).text());
  }
}
