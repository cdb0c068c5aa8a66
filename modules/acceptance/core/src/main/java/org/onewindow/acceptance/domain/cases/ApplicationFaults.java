package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refusal;

/**
 * What stands against receiving an application, each thing at its field: who applies and through
 * whom, for which scenario, with which papers; ACC-031 … ACC-038; and for which licence, ACC-300 …
 * ACC-303. An application may be incomplete and is received all the same; it may not be for
 * something else or by somebody else.
 */
public final class ApplicationFaults {

  private final PublishedMatter matter;
  private final Application application;
  private final List<Refusal> found = new ArrayList<>();

  private ApplicationFaults(PublishedMatter matter, Application application) {
    this.matter = matter;
    this.application = application;
  }

  /**
   * All faults at once; none when the application can be received.
   *
   * @param today on which a mandate must still be valid
   */
  public static List<Refusal> of(PublishedMatter matter, Application application, LocalDate today) {
    ApplicationFaults faults = new ApplicationFaults(matter, application);
    faults.ofApplicant();
    application.party(PartyRole.AGENT).ifPresent(agent -> faults.ofAgent(agent, today));
    faults.ofScenario();
    faults.ofLicence(today);
    faults.ofMaterials();
    faults.ofPapersForAnotherPlace();
    return faults.found;
  }

  /**
   * What a window of another place took: by whom, when, and when it reached this organ, in this
   * order and not later than now; ACC-431.
   */
  public static List<Refusal> ofElsewhere(
      PublishedMatter matter, Application application, Instant now) {
    if (application.elsewhere().isEmpty()) {
      return List.of();
    }
    TakenElsewhere taken = application.elsewhere().get();
    boolean ordered =
        !taken.arrivedAt().isBefore(taken.takenAt()) && !taken.arrivedAt().isAfter(now);
    return ordered && !matter.decider().isOfAnotherPlace()
        ? List.of()
        : List.of(CaseRule.CASE_TAKEN_ELSEWHERE.refusal().at("elsewhere.arrivedAt"));
  }

  private void ofApplicant() {
    PartyDetails applicant = application.party(PartyRole.APPLICANT).orElseThrow();
    boolean person = applicant.kind() == PartyKind.NATURAL_PERSON;
    Set<String> may = matter.applicants();
    if (person ? !may.contains("1") : may.stream().allMatch("1"::equals)) {
      found.add(CaseRule.CASE_APPLICANT_KIND_UNFIT.refusal(matter.name()).at("applicant.kind"));
    }
    if (!person && application.party(PartyRole.LEGAL_REPRESENTATIVE).isEmpty()) {
      found.add(CaseRule.CASE_LEGAL_REPRESENTATIVE_MISSING.refusal().at("representative.name"));
    }
  }

  private void ofAgent(PartyDetails agent, LocalDate today) {
    Optional<Mandate> mandate = agent.mandate();
    if (!matter.agentAllowed()) {
      found.add(CaseRule.CASE_AGENT_NOT_ALLOWED.refusal(matter.name()).at("agent.name"));
    } else if (mandate.isEmpty() || mandate.get().scope().isBlank()) {
      found.add(CaseRule.CASE_MANDATE_MISSING.refusal().at("agent.mandateScope"));
    } else if (mandate.get().validUntil().isBefore(today)) {
      found.add(
          CaseRule.CASE_MANDATE_EXPIRED
              .refusal(mandate.get().validUntil())
              .at("agent.mandateUntil"));
    }
  }

  private void ofScenario() {
    if (matter.scenarios().stream().noneMatch(s -> s.code().equals(application.scenario()))) {
      found.add(CaseRule.CASE_SCENARIO_UNKNOWN.refusal().at("scenario"));
    }
  }

  /** What is taken for an organ of another place goes there whole; ACC-429. */
  private void ofPapersForAnotherPlace() {
    if (!matter.decider().isOfAnotherPlace()) {
      return;
    }
    for (MaterialRequirement asked : matter.materialsFor(application.scenario())) {
      ReceivedMaterial taken =
          application.material(asked.code()).orElse(ReceivedMaterial.none(asked.code()));
      if (!taken.suffices(asked)) {
        found.add(
            CaseRule.CASE_COLLECTED_INCOMPLETE
                .refusal(asked.name())
                .at(ReceivedMaterial.field(asked.code())));
      }
    }
  }

  private void ofLicence(LocalDate today) {
    if (!matter.item().kind().concernsLicence()) {
      return;
    }
    PartyDetails applicant = application.party(PartyRole.APPLICANT).orElseThrow();
    Optional<CaseRule> fault =
        application.certificate().isEmpty()
            ? Optional.of(CaseRule.CASE_LICENCE_UNKNOWN)
            : application.certificate().get().fault(matter, applicant, today);
    fault.ifPresent(rule -> found.add(rule.refusal(matter.name()).at("certificate")));
  }

  private void ofMaterials() {
    Map<String, MaterialRequirement> asked =
        matter.materialsFor(application.scenario()).stream()
            .collect(Collectors.toMap(MaterialRequirement::code, Function.identity()));
    application.materials().forEach(m -> ofMaterial(asked.get(m.code()), m).ifPresent(found::add));
  }

  /**
   * What stands against taking one material.
   *
   * @param asked what the matter asks for under this code, or null where it asks for nothing
   */
  static Optional<Refusal> ofMaterial(MaterialRequirement asked, ReceivedMaterial material) {
    String field = ReceivedMaterial.field(material.code());
    if (asked == null) {
      return Optional.of(CaseRule.CASE_MATERIAL_FOREIGN.refusal(material.code()).at(field));
    }
    return material.form() == MaterialForm.ELECTRONIC_LICENCE && !asked.sharedCheck()
        ? Optional.of(
            CaseRule.CASE_LICENCE_CHECK_NOT_SHARED.refusal(asked.name()).at(field + ".form"))
        : Optional.empty();
  }
}
