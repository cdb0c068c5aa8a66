package org.onewindow.acceptance.domain.bundle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * The members that take part for one applicant, in an order in which they can be done. Made from a
 * plan without a ring; immutable and thread-safe.
 */
public final class BundleSelection {

  private final BundlePlan plan;
  private final Answers answers;
  private final BundleGraph graph;
  private final List<BundleMember> members;

  private BundleSelection(BundlePlan plan, Answers answers, Set<String> taking) {
    this.plan = plan;
    this.answers = answers;
    this.graph = plan.graph().of(taking);
    Map<String, BundleMember> byKey = plan.byKey();
    this.members = graph.order().stream().map(byKey::get).toList();
  }

  /**
   * Selects by answers (ACC-220): mandatory members always, conditional ones when the answers call
   * for them, optional ones when ticked.
   *
   * @throws Refused {@code BUNDLE_QUESTION_OPEN} at each question without an answer that it offers
   */
  public static BundleSelection of(BundlePlan plan, Answers answers) {
    List<Refusal> open =
        plan.questions().stream()
            .filter(q -> !q.offers(answers.to(q.key())))
            .map(q -> Refusal.of("BUNDLE_QUESTION_OPEN").at("answers[" + q.key() + "]"))
            .toList();
    if (!open.isEmpty()) {
      throw new Refused(open);
    }
    return new BundleSelection(
        plan,
        answers,
        plan.members().stream()
            .filter(m -> m.takesPart(answers))
            .map(BundleMember::key)
            .collect(Collectors.toSet()));
  }

  /** Everybody who may take part at once, whatever is answered; for rules about a plan. */
  static BundleSelection everybody(BundlePlan plan) {
    return new BundleSelection(plan, Answers.NONE, plan.byKey().keySet());
  }

  public BundlePlan plan() {
    return plan;
  }

  public Answers answers() {
    return answers;
  }

  /** Each after everything it needs. */
  public List<BundleMember> members() {
    return members;
  }

  /** Those that become cases. */
  public List<BundleMember> matters() {
    return members.stream().filter(BundleMember::isMatter).toList();
  }

  public boolean contains(String key) {
    return graph.keys().contains(key);
  }

  /** Who needs whose result among the members that take part. */
  public BundleGraph graph() {
    return graph;
  }

  public String scenario(BundleMember member) {
    return member.scenario(answers);
  }

  /** Fields of the merged form that a member taking part needs. */
  public List<FormField> form() {
    return plan.form().stream().filter(f -> f.feeds().stream().anyMatch(this::contains)).toList();
  }

  /** Visits that at least two members taking part share. */
  public List<SharedVisit> visits() {
    return plan.visits().stream()
        .filter(v -> v.members().stream().filter(this::contains).count() > 1)
        .toList();
  }

  /**
   * The way that decides how long it takes, if everything else is done meanwhile.
   *
   * @param members one after the other
   * @param length their times added up
   */
  public record CriticalPath(List<BundleMember> members, WorkSpan length) {

    public CriticalPath {
      members = List.copyOf(members);
    }
  }

  /** The longest way through the members (ACC-223); empty when nobody takes part. */
  public CriticalPath criticalPath() {
    Map<String, CriticalPath> longest = new HashMap<>();
    for (BundleMember member : members) {
      CriticalPath before =
          graph.before(member.key()).stream()
              .map(longest::get)
              .max(Comparator.comparing(CriticalPath::length))
              .orElse(new CriticalPath(List.of(), WorkSpan.NOTHING));
      List<BundleMember> way = new ArrayList<>(before.members());
      way.add(member);
      longest.put(
          member.key(), new CriticalPath(way, before.length().plus(WorkSpan.of(member.time()))));
    }
    return longest.isEmpty()
        ? new CriticalPath(List.of(), WorkSpan.NOTHING)
        : Collections.max(longest.values(), Comparator.comparing(CriticalPath::length));
  }

  /** What the bundle promises, as a guide states it (ACC-224). */
  public WorkSpan promised() {
    return switch (plan.promise().policy()) {
      case LONGEST_PATH -> criticalPath().length();
      case SHORTEST_MEMBER -> WorkSpan.of(shortest());
      case FIXED -> WorkSpan.of(plan.promise().fixed().orElseThrow());
    };
  }

  /** The shortest time of a matter. */
  Limit shortest() {
    return matters().stream()
        .map(BundleMember::time)
        .min(Comparator.comparing(WorkSpan::of))
        .orElseThrow(() -> new IllegalStateException("No matter takes part in " + plan.code()));
  }
}
