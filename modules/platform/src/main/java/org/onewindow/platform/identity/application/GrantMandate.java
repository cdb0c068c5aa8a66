package org.onewindow.platform.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.kernel.identity.PersonName;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.crypto.FieldSeal;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.MandateSubjects;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.identity.domain.AgentMandate;
import org.onewindow.platform.identity.domain.Applicant;
import org.onewindow.platform.identity.domain.MandatePower;
import org.onewindow.platform.identity.domain.MandateScope;
import org.onewindow.platform.identity.persistence.Accounts;
import org.onewindow.platform.identity.persistence.Applicants;
import org.onewindow.platform.identity.persistence.Mandates;
import org.onewindow.platform.notice.Notice;
import org.onewindow.platform.notice.Notices;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.text.Texts;

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
  private final Instance<MandateSubjects> halls;

  protected GrantMandate() {
    this(null, null, null, null, null, null, null, null, null, null, null);
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
      InstantSource clock,
      @Any Instance<MandateSubjects> halls) {
    this.halls = halls;
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
   * @param subjects what it is about: keys of {@link #offered}, or {@link MandateScope#ALL}
   * @param validUntil last day
   * @return id of the mandate
   * @throws org.onewindow.kernel.refusal.Refused {@code MANDATE_AGENT_UNKNOWN} for a number without
   *     an account and for a name that is not its owner's alike; what {@link AgentMandate} refuses
   * @throws NotPermitted {@code MANDATE_IN_OWN_NAME} to an agent: nobody hands on a mandate
   */
  @Permitted("online.own")
  public long to(
      String name, String number, MandatePower power, List<String> subjects, LocalDate validUntil) {
    Actor principal = actor.get();
    if (!principal.account().equals(principal.principal())) {
      throw new NotPermitted(Refusal.of("MANDATE_IN_OWN_NAME"));
    }
    return transactions.inNew(
        () ->
            grant(Long.parseLong(principal.account()), name, number, power, subjects, validUntil));
  }

  long grant(
      long principalAccount,
      String name,
      String number,
      MandatePower power,
      List<String> subjects,
      LocalDate validUntil) {
    MandateScope scope = MandateScope.of(subjects);
    String about = subject(scope);
    Instant now = clock.instant();
    Applicant principal = applicants.hold(principalAccount);
    Applicant agent =
        applicants
            .byNumber(seal.blindIndex(ApplicantNumbers.NUMBER, ApplicantNumbers.plain(number)))
            .filter(Applicant::isPhoneConfirmed)
            .filter(found -> isCalled(found, name))
            .orElseThrow(() -> Refusal.of("MANDATE_AGENT_UNKNOWN").at("number").raise());
    AgentMandate mandate =
        new AgentMandate(principal, agent, power, about, scope, validUntil, office.zone(), now);
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
            .with(
                Map.of(
                    "power",
                    power.name(),
                    "agent",
                    String.valueOf(agent.account()),
                    "scope",
                    scope.text())));
    return mandate.id();
  }

  /** What the halls offer, each group's together. */
  @Permitted("online.own")
  public List<MandateSubjects.Subject> offered() {
    return everything();
  }

  private List<MandateSubjects.Subject> everything() {
    return halls.stream().flatMap(hall -> hall.offered().stream()).toList();
  }

  /** 委托事项 in the words of papers, Chinese as they are; many are counted instead of listed. */
  private String subject(MandateScope scope) {
    if (scope.isEverything()) {
      return Texts.chinese().get("mandate.subject.all");
    }
    Map<String, String> names =
        everything().stream()
            .collect(
                Collectors.toMap(
                    MandateSubjects.Subject::key, MandateSubjects.Subject::name, (a, b) -> a));
    List<String> chosen =
        scope.subjects().stream()
            .sorted()
            .map(
                key ->
                    Optional.ofNullable(names.get(key))
                        .orElseThrow(
                            () -> Refusal.of("MANDATE_SCOPE_UNKNOWN").at("subjects").raise()))
            .toList();
    String listed = String.join("、", chosen);
    return listed.codePointCount(0, listed.length()) <= AgentMandate.LONGEST_SUBJECT
        ? listed
        : Texts.chinese().get("mandate.subject.many", chosen.get(0), chosen.size());
  }

  private boolean isCalled(Applicant found, String name) {
    return accounts.get(found.account()).name().equals(PersonName.parse(name).text());
  }
}
