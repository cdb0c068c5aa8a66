package org.onewindow.acceptance.domain.bundle;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.onewindow.acceptance.domain.matter.Limit;

/**
 * One member of a bundle.
 *
 * @param key name within the bundle, e.g. {@code registration}
 * @param name as applicants know it
 * @param kind matter, information check or outside body
 * @param matter item code in the catalogue; empty unless a matter
 * @param body who does it, where it is no matter; empty for a matter, whose organ the catalogue
 *     names
 * @param participation whether it takes part
 * @param when the answers that call for a conditional member
 * @param scenarios which scenario of the matter the answers lead to; the first that holds counts,
 *     the last holds always; empty unless a matter
 * @param after members whose result it needs
 * @param time what it may take within the bundle; hours or days of work
 * @param cost what it costs where it is no matter, in words; empty for nothing or for a matter
 * @param refusals where an applicant may be refused, in plain words
 */
public record BundleMember(
    String key,
    String name,
    MemberKind kind,
    String matter,
    String body,
    Participation participation,
    Condition when,
    List<ScenarioRule> scenarios,
    Set<String> after,
    Limit time,
    String cost,
    List<String> refusals) {

  public BundleMember {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(participation, "participation");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(time, "time");
    scenarios = List.copyOf(scenarios);
    after = Set.copyOf(after);
    refusals = List.copyOf(refusals);
  }

  /**
   * @param when the answers
   * @param scenario code of the matter's scenario
   */
  public record ScenarioRule(Condition when, String scenario) {}

  public boolean isMatter() {
    return kind == MemberKind.MATTER;
  }

  public boolean takesPart(Answers answers) {
    return switch (participation) {
      case MANDATORY -> true;
      case OPTIONAL -> answers.ticked().contains(key);
      case CONDITIONAL -> when.holds(answers);
    };
  }

  /** The scenario of the matter; the empty string for a member that is none. */
  public String scenario(Answers answers) {
    return scenarios.stream()
        .filter(rule -> rule.when().holds(answers))
        .map(ScenarioRule::scenario)
        .findFirst()
        .orElse("");
  }
}
