package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.cases.AgentScope;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.ApplyingOnline;
import org.onewindow.acceptance.domain.cases.CaseMatter;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.persistence.cases.OwnCases;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.NotPermitted;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.ApplicantDirectory;
import org.onewindow.platform.identity.ApplicantDirectory.Known;
import org.onewindow.platform.identity.ApplicantDirectory.Power;
import org.onewindow.platform.identity.CurrentActor;

/**
 * Who applies in this request, and what an application says about them. Names and numbers come from
 * the account and never from a form: nobody applies in another's name by typing it.
 */
@ApplicationScoped
class OnlineApplicants {

  private final ApplicantDirectory directory;
  private final OwnCases own;
  private final CurrentActor actors;

  /** For the container's proxy. */
  protected OnlineApplicants() {
    this(null, null, null);
  }

  @Inject
  OnlineApplicants(ApplicantDirectory directory, OwnCases own, CurrentActor actors) {
    this.directory = directory;
    this.own = own;
    this.actors = actors;
  }

  /**
   * @throws NotPermitted LOGIN_REQUIRED to staff and the public
   */
  Applicant current() {
    Actor actor = actors.get();
    Known principal = principal();
    return new Applicant(
        actor.account(),
        actor.name(),
        principal.account(),
        principal.numberIndex(),
        principal.verified(),
        scope(actor));
  }

  private AgentScope scope(Actor actor) {
    if (actor.account().equals(actor.principal())) {
      return AgentScope.OWN_NAME;
    }
    List<Power> powers = directory.powers(actor.account(), actor.principal());
    return new AgentScope(
        powers.stream().anyMatch(p -> p.scope().isEverything()),
        powers.stream().flatMap(p -> p.scope().subjects().stream()).collect(Collectors.toSet()));
  }

  Known principal() {
    return directory
        .find(actors.get().principal())
        .orElseThrow(() -> new NotPermitted(Refusal.of("LOGIN_REQUIRED")));
  }

  /** Somebody else's case or draft looks as if it did not exist. */
  LicenceCase mine(Optional<LicenceCase> found, String code) {
    Applicant me = current();
    return found
        .filter(it -> ApplyingOnline.isOwn(it, me))
        .orElseThrow(() -> new NotFound(Refusal.of(code)));
  }

  /** What was typed, with everything the account and the mandate say in its place. */
  IntakeText identified(IntakeText typed, CaseMatter matter) {
    return identified(typed, Optional.of(matter));
  }

  /** The same for a bundle, whose members may stand under several mandates. */
  IntakeText identified(IntakeText typed) {
    return identified(typed, Optional.empty());
  }

  private IntakeText identified(IntakeText typed, Optional<CaseMatter> matter) {
    Known principal = principal();
    Actor actor = actors.get();
    boolean byAgent = !actor.account().equals(actor.principal());
    return new IntakeText(
        typed.scenario(),
        applicant(principal, typed.applicant()),
        principal.organisation() ? representative(principal) : PartyText.NOBODY,
        byAgent,
        byAgent ? agent(actor, matter) : PartyText.NOBODY,
        principal.organisation() ? contact(principal, typed.contact()) : PartyText.NOBODY,
        typed.materials(),
        typed.note(),
        typed.certificate(),
        typed.form(),
        TakenText.HERE);
  }

  private PartyText applicant(Known principal, PartyText typed) {
    String phone = typed.phone().isBlank() ? principal.phone() : typed.phone();
    return new PartyText(
        principal.name(),
        principal.organisation() ? IdentityPaper.USCC : IdentityPaper.of(principal.paper()),
        principal.number(),
        principal.organisation() ? typed.phone() : phone,
        typed.address(),
        "",
        null,
        "");
  }

  private static PartyText contact(Known principal, PartyText typed) {
    return new PartyText(
        typed.name().isBlank() ? principal.representative() : typed.name(),
        null,
        "",
        typed.phone().isBlank() ? principal.phone() : typed.phone(),
        "",
        "",
        null,
        "");
  }

  /** The mandate that covers the matter, else the longest one: then the matter is refused. */
  private PartyText agent(Actor actor, Optional<CaseMatter> matter) {
    Known agent = directory.find(actor.account()).orElseThrow();
    List<Power> powers = directory.powers(actor.account(), actor.principal());
    Power power =
        powers.stream()
            .filter(p -> matter.filter(m -> covers(p, m)).isPresent())
            .findFirst()
            .or(() -> powers.stream().findFirst())
            .orElseThrow(() -> Refusal.of("MANDATE_NOT_IN_FORCE").raise());
    return new PartyText(
        agent.name(),
        IdentityPaper.of(agent.paper()),
        agent.number(),
        agent.phone(),
        "",
        power.subject(),
        power.validUntil(),
        "");
  }

  private static boolean covers(Power power, CaseMatter matter) {
    return new AgentScope(power.scope().isEverything(), power.scope().subjects())
        .covers(matter.code(), matter.organ());
  }

  private static PartyText representative(Known principal) {
    return new PartyText(
        principal.representative(),
        IdentityPaper.of(principal.paper()),
        principal.representativeNumber(),
        "",
        "",
        "",
        null,
        "");
  }

  /** What the county already holds about a verified applicant, for a form nobody has filled yet. */
  IntakeText prefilled(IntakeText empty) {
    Applicant me = current();
    String address = me.verified() ? own.lastAddress(me.numberIndex()).orElse("") : "";
    PartyText applicant = new PartyText("", null, "", "", address, "", null, "");
    return identified(
        new IntakeText(
            empty.scenario(),
            applicant,
            PartyText.NOBODY,
            false,
            PartyText.NOBODY,
            PartyText.NOBODY,
            empty.materials(),
            empty.note(),
            empty.certificate(),
            empty.form(),
            TakenText.HERE));
  }
}
