package org.onewindow.acceptance.domain.bundle;

import static org.onewindow.acceptance.domain.matter.Finding.Severity.UNFIT;
import static org.onewindow.acceptance.domain.matter.Finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.ApplicantKind;
import org.onewindow.acceptance.domain.matter.Finding.Severity;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;
import org.onewindow.acceptance.domain.matter.Scenario;
import org.onewindow.acceptance.domain.matter.VagueWording;
import org.onewindow.kernel.clock.LimitUnit;
import org.onewindow.kernel.refusal.Refusal;

/**
 * What must hold before the public may read a bundle and a counter may take it. Every rule is
 * looked at, so that an editor gets all reasons at once; ids stand in {@code docs/domain/rules.md}.
 */
public final class BundleRules {

  /**
   * A matter decided on the spot is decided before the office closes: one working day (ACC-028).
   */
  private static final Limit UNTIL_CLOSING = new Limit(1, LimitUnit.WORKING_DAY);

  private static final Limit JOINT = new Limit(BundleClock.JOINT_DAYS, LimitUnit.WORKING_DAY);

  private final BundlePlan plan;
  private final Map<String, ImplementationList> matters;
  private final List<BundleFinding> findings = new ArrayList<>();

  private BundleRules(BundlePlan plan, Map<String, ImplementationList> matters) {
    this.plan = plan;
    this.matters = matters;
  }

  /**
   * Everything that speaks against publishing a plan, and every doubt.
   *
   * @param matters the matters in use by item code; at least those the plan names, if they exist
   */
  public static List<BundleFinding> findings(
      BundlePlan plan, Map<String, ImplementationList> matters) {
    BundleRules rules = new BundleRules(plan, matters);
    rules.lead();
    rules.members();
    rules.participation();
    rules.dependencies();
    rules.scenarios();
    rules.materials();
    rules.visits();
    rules.times();
    rules.promise();
    rules.form();
    rules.applicants();
    rules.footing();
    return List.copyOf(rules.findings);
  }

  /** ACC-202: the lead is a mandatory matter of the bundle. */
  private void lead() {
    Optional<BundleMember> lead = plan.member(plan.lead());
    if (lead.isEmpty()) {
      unfit("ACC-202", "lead", "BUNDLE_MEMBER_UNKNOWN", plan.lead());
    } else if (!lead.get().isMatter() || lead.get().participation() != Participation.MANDATORY) {
      unfit("ACC-202", "lead", "BUNDLE_LEAD_UNFIT", lead.get().name());
    }
  }

  /** ACC-203: a matter is in use in the catalogue; whoever is no matter is named, and no case. */
  private void members() {
    if (plan.members().size() < 2) {
      unfit("ACC-203", "members", "BUNDLE_TOO_FEW_MEMBERS");
    }
    Set<String> taken = new HashSet<>();
    each(
        plan.members(),
        "members",
        (member, path) -> {
          if (member.isMatter()) {
            if (!matters.containsKey(member.matter())) {
              unfit("ACC-203", path + ".matter", "BUNDLE_MATTER_NOT_IN_USE", member.matter());
            }
            if (!taken.add(member.matter())) {
              unfit("ACC-203", path + ".matter", "BUNDLE_MATTER_TWICE", member.matter());
            }
            if (!member.body().isEmpty() || !member.cost().isEmpty()) {
              unfit("ACC-203", path + ".body", "BUNDLE_BODY_OF_MATTER");
            }
          } else {
            if (!member.matter().isEmpty() || !member.scenarios().isEmpty()) {
              unfit("ACC-203", path + ".matter", "BUNDLE_MATTER_OF_BODY");
            }
            if (member.body().isEmpty()) {
              unfit("ACC-203", path + ".body", "BUNDLE_BODY_MISSING");
            }
          }
        });
  }

  /** ACC-204: a conditional member has a condition that can be answered; nobody else has one. */
  private void participation() {
    each(
        plan.members(),
        "members",
        (member, path) -> {
          boolean conditional = member.participation() == Participation.CONDITIONAL;
          if (conditional == member.when().isAlways()) {
            unfit(
                "ACC-204",
                path + ".when",
                conditional ? "BUNDLE_CONDITION_MISSING" : "BUNDLE_CONDITION_IDLE");
          }
          condition("ACC-204", member.when(), path + ".when");
        });
    each(
        plan.questions(),
        "questions",
        (question, path) -> {
          if (question.choices().size() < 2) {
            unfit("ACC-204", path + ".choices", "BUNDLE_CHOICES_TOO_FEW");
          }
          if (!decides(question)) {
            unfit("ACC-204", path, "BUNDLE_QUESTION_IDLE", question.text());
          }
        });
  }

  /** A question that decides nothing is one that nobody may be asked (许可法 art. 31). */
  private boolean decides(BundleQuestion question) {
    return plan.members().stream()
        .anyMatch(
            m ->
                m.when().choices().containsKey(question.key())
                    || m.scenarios().stream()
                        .anyMatch(r -> r.when().choices().containsKey(question.key())));
  }

  private void condition(String rule, Condition condition, String path) {
    condition
        .choices()
        .forEach(
            (key, choices) -> {
              Optional<BundleQuestion> question = plan.question(key);
              if (question.isEmpty()) {
                unfit(rule, path, "BUNDLE_QUESTION_UNKNOWN", key);
              } else {
                choices.stream()
                    .filter(choice -> !question.get().offers(choice))
                    .sorted()
                    .forEach(choice -> unfit(rule, path, "BUNDLE_CHOICE_UNKNOWN", key, choice));
              }
            });
  }

  /** ACC-205: members wait for members that exist, and never in a ring. */
  private void dependencies() {
    Set<String> known = plan.byKey().keySet();
    each(
        plan.members(),
        "members",
        (member, path) ->
            member.after().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key -> unfit("ACC-205", path + ".after", "BUNDLE_MEMBER_UNKNOWN", key)));
    List<String> ring = plan.graph().ring();
    if (!ring.isEmpty()) {
      List<String> closed = new ArrayList<>(ring);
      closed.add(ring.get(0));
      int at = 1 + plan.members().indexOf(plan.byKey().get(ring.get(0)));
      unfit("ACC-205", "members[" + at + "].after", "BUNDLE_RING", String.join(" → ", closed));
    }
  }

  /** ACC-206: whatever is answered, each matter has one of its scenarios. */
  private void scenarios() {
    each(
        plan.members(),
        "members",
        (member, path) -> {
          ImplementationList list = matters.get(member.matter());
          if (!member.isMatter() || list == null) {
            return;
          }
          String place = path + ".scenarios";
          Set<String> known =
              list.scenarios().stream().map(Scenario::code).collect(Collectors.toSet());
          int last = member.scenarios().size() - 1;
          if (last < 0 || !member.scenarios().get(last).when().isAlways()) {
            unfit("ACC-206", place, "BUNDLE_SCENARIO_OPEN", member.name());
          }
          each(
              member.scenarios(),
              place,
              (rule, at) -> {
                if (!known.contains(rule.scenario())) {
                  unfit("ACC-206", at, "SCENARIO_UNKNOWN", rule.scenario());
                }
                condition("ACC-206", rule.when(), at + ".when");
              });
        });
  }

  /** ACC-207: a shared paper stands for materials that exist, each in one shared paper only. */
  private void materials() {
    Set<SharedMaterial.Use> taken = new HashSet<>();
    Set<String> names = new HashSet<>();
    each(
        plan.materials(),
        "materials",
        (shared, path) -> {
          VagueWording.in(shared.name())
              .ifPresent(words -> unfit("ACC-207", path + ".name", "MATERIAL_VAGUE", words));
          if (!names.add(shared.name())) {
            unfit("ACC-207", path + ".name", "BUNDLE_PAPER_TWICE", shared.name());
          }
          for (SharedMaterial.Use use : shared.uses()) {
            if (!exists(use)) {
              unfit("ACC-207", path + ".from", "BUNDLE_MATERIAL_UNKNOWN", use);
            } else if (!taken.add(use)) {
              unfit("ACC-207", path + ".from", "BUNDLE_MATERIAL_TWICE", use);
            }
          }
          producer(shared, path);
        });
  }

  private void producer(SharedMaterial shared, String path) {
    if (shared.producedBy().isEmpty()) {
      return;
    }
    if (plan.member(shared.producedBy()).isEmpty()) {
      unfit("ACC-207", path + ".producedBy", "BUNDLE_MEMBER_UNKNOWN", shared.producedBy());
      return;
    }
    Set<String> later = plan.graph().dependents(shared.producedBy());
    shared.uses().stream()
        .filter(use -> material(use).map(m -> !m.sharedCheck()).orElse(false))
        .forEach(use -> unfit("ACC-207", path + ".producedBy", "BUNDLE_PAPER_NOT_SHARED", use));
    shared.uses().stream()
        .map(SharedMaterial.Use::member)
        .filter(member -> !later.contains(member))
        .forEach(member -> unfit("ACC-207", path + ".producedBy", "BUNDLE_PAPER_NOT_YET", member));
  }

  private boolean exists(SharedMaterial.Use use) {
    return material(use).isPresent();
  }

  private Optional<MaterialRequirement> material(SharedMaterial.Use use) {
    return plan.member(use.member()).map(BundleMember::matter).map(matters::get).stream()
        .flatMap(list -> list.materials().stream())
        .filter(m -> m.code().equals(use.material()))
        .findFirst();
  }

  /** ACC-208: a shared visit is one of two matters at least that have a visit. */
  private void visits() {
    each(
        plan.visits(),
        "visits",
        (visit, path) -> {
          if (visit.members().size() < 2) {
            unfit("ACC-208", path + ".members", "BUNDLE_VISIT_ALONE");
          }
          visit.members().stream()
              .sorted()
              .forEach(
                  key -> {
                    Optional<BundleMember> member = plan.member(key);
                    ImplementationList list = member.map(m -> matters.get(m.matter())).orElse(null);
                    if (member.isEmpty()) {
                      unfit("ACC-208", path + ".members", "BUNDLE_MEMBER_UNKNOWN", key);
                    } else if (list != null && !list.handling().siteVisit()
                        || !member.get().isMatter()) {
                      unfit(
                          "ACC-208",
                          path + ".members",
                          "BUNDLE_VISIT_NOT_NEEDED",
                          member.get().name());
                    }
                  });
        });
  }

  /** ACC-209: times are counted in work, and nobody is slower in the bundle than alone. */
  private void times() {
    each(
        plan.members(),
        "members",
        (member, path) -> {
          String place = path + ".time";
          if (!WorkSpan.isWork(member.time())) {
            unfit("ACC-209", place, "BUNDLE_TIME_NOT_WORK");
            return;
          }
          ImplementationList list = matters.get(member.matter());
          if (member.isMatter() && list != null) {
            Limit alone = list.times().promised();
            notLonger("ACC-209", place, member.time(), alone.isOnTheSpot() ? UNTIL_CLOSING : alone);
          }
        });
  }

  /** ACC-210, ACC-214: the promise stays within the law, and can be kept. */
  private void promise() {
    boolean fixed = plan.promise().policy() == TimePolicy.FIXED;
    if (fixed != plan.promise().fixed().isPresent()) {
      unfit("ACC-210", "promise.limit", fixed ? "BUNDLE_LIMIT_MISSING" : "BUNDLE_LIMIT_NOT_FIXED");
      return;
    }
    plan.promise()
        .fixed()
        .ifPresent(
            limit -> {
              if (!WorkSpan.isWork(limit)) {
                unfit("ACC-209", "promise.limit", "BUNDLE_TIME_NOT_WORK");
                return;
              }
              notLonger("ACC-210", "promise.limit", limit, JOINT);
              plan.member(plan.lead())
                  .map(lead -> matters.get(lead.matter()))
                  .ifPresent(
                      list ->
                          notLonger("ACC-210", "promise.limit", limit, list.times().statutory()));
            });
    if (findings.stream().noneMatch(BundleFinding::preventsPublication)) {
      keepable();
    }
  }

  /** Whether all members together can be done in what is promised, if everybody takes part. */
  private void keepable() {
    if (plan.members().isEmpty()) {
      return;
    }
    WorkSpan longest = BundleSelection.everybody(plan).criticalPath().length();
    if (longest.compareTo(new WorkSpan(BundleClock.JOINT_DAYS, 0)) > 0) {
      unfit("ACC-210", "promise", "BUNDLE_LONGER_THAN_JOINT", BundleClock.JOINT_DAYS);
    } else if (plan.promise().policy() == TimePolicy.FIXED
        && longest.compareTo(WorkSpan.of(plan.promise().fixed().orElseThrow())) > 0) {
      note(WARNING, "ACC-214", "promise.limit", "BUNDLE_PROMISE_TOO_SHORT");
    }
  }

  private void notLonger(String rule, String path, Limit limit, Limit than) {
    switch (limit.comparedWith(than)) {
      case LONGER -> unfit(rule, path, "BUNDLE_TIME_TOO_LONG", than.amount(), than.unit());
      case UNCERTAIN ->
          note(WARNING, rule, path, "BUNDLE_TIME_UNCERTAIN", than.amount(), than.unit());
      case NOT_LONGER -> {
        // as it should be
      }
    }
  }

  /** ACC-211: each field of the merged form feeds a member, else it is none of ours to ask. */
  private void form() {
    each(
        plan.form(),
        "form",
        (field, path) -> {
          if (field.feeds().isEmpty()) {
            unfit("ACC-211", path + ".feeds", "BUNDLE_FIELD_IDLE", field.label());
          }
          field.feeds().stream()
              .filter(key -> plan.member(key).isEmpty())
              .sorted()
              .forEach(key -> unfit("ACC-211", path + ".feeds", "BUNDLE_MEMBER_UNKNOWN", key));
          if (field.isOwn() && field.fills().size() != 1) {
            unfit("ACC-634", path + ".fills", "BUNDLE_FIELD_OWN", field.label());
          }
          field.fills().entrySet().stream()
              .filter(f -> !field.feeds().contains(f.getKey()) || !asks(f.getKey(), f.getValue()))
              .map(f -> f.getKey() + "." + f.getValue())
              .sorted()
              .forEach(f -> unfit("ACC-211", path + ".fills", "BUNDLE_FIELD_FILLS_NOTHING", f));
        });
  }

  /** The own form of a member's matter has the field. */
  private boolean asks(String member, String field) {
    return plan.member(member)
        .map(m -> matters.get(m.matter()))
        .filter(
            list -> list.form().field(field).isPresent() || list.form().group(field).isPresent())
        .isPresent();
  }

  /** ACC-212: somebody may apply for all mandatory matters together. */
  private void applicants() {
    Set<ApplicantKind> common = EnumSet.allOf(ApplicantKind.class);
    plan.members().stream()
        .filter(m -> m.isMatter() && m.participation() == Participation.MANDATORY)
        .map(m -> matters.get(m.matter()))
        .filter(java.util.Objects::nonNull)
        .forEach(list -> common.retainAll(list.handling().applicants()));
    if (common.isEmpty()) {
      unfit("ACC-212", "members", "BUNDLE_NO_COMMON_APPLICANT");
    }
  }

  /** ACC-213: what it rests on is said, and where one is refused is said for each matter. */
  private void footing() {
    if (plan.basis().isEmpty()) {
      unfit("ACC-213", "basis", "BUNDLE_BASIS_MISSING");
    }
    each(
        plan.members(),
        "members",
        (member, path) -> {
          if (member.isMatter() && member.refusals().isEmpty()) {
            note(WARNING, "ACC-213", path + ".refusals", "BUNDLE_REFUSALS_MISSING", member.name());
          }
        });
  }

  private void unfit(String rule, String path, String code, Object... arguments) {
    note(UNFIT, rule, path, code, arguments);
  }

  private void note(Severity severity, String rule, String path, String code, Object... arguments) {
    findings.add(new BundleFinding(severity, rule, path, 0, Refusal.of(code, arguments).at(path)));
  }

  private interface Looked<T> {
    void at(T value, String path);
  }

  private static <T> void each(List<T> values, String list, Looked<T> look) {
    for (int i = 0; i < values.size(); i++) {
      look.at(values.get(i), list + "[" + (i + 1) + "]");
    }
  }

  /** The matters a plan names, found one by one. */
  public static Map<String, ImplementationList> matters(
      BundlePlan plan, Function<String, Optional<ImplementationList>> catalogue) {
    return plan.members().stream()
        .filter(BundleMember::isMatter)
        .map(BundleMember::matter)
        .distinct()
        .map(catalogue)
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(ImplementationList::code, Function.identity()));
  }
}
