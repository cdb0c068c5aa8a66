package org.onewindow.acceptance.domain.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.aBathHouse;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.answering;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.days;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.hours;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refused;
import org.quicktheories.core.Gen;

class BundleSelectionTest {

  /** Each number is a member's set of earlier members, one bit each: never a ring. */
  private static final Gen<List<Integer>> GRAPHS =
      lists().of(integers().between(0, 1023)).ofSizeBetween(1, 9);

  private static final Gen<Integer> SUBSETS = integers().between(0, 1023);

  private static BundleGraph graph(List<Integer> bits) {
    Map<String, Set<String>> needs = new LinkedHashMap<>();
    for (int i = bits.size() - 1; i >= 0; i--) {
      Set<String> before = new TreeSet<>();
      for (int j = 0; j < i; j++) {
        if ((bits.get(i) >> j & 1) == 1) {
          before.add("m" + j);
        }
      }
      needs.put("m" + i, before);
    }
    return new BundleGraph(needs);
  }

  private static Set<String> subset(int bits, int size) {
    Set<String> kept = new LinkedHashSet<>();
    IntStream.range(0, size).filter(i -> (bits >> i & 1) == 1).forEach(i -> kept.add("m" + i));
    return kept;
  }

  private static List<String> keys(BundleSelection selection) {
    return selection.members().stream().map(BundleMember::key).toList();
  }

  @Test
  @DisplayName("ACC-220 answers call for conditional members, ticks for optional ones")
  void selects() {
    BundlePlan plan = aBathHouse().plan();
    assertThat(keys(BundleSelection.of(plan, answering("no")))).containsExactly("hygiene", "locks");
    assertThat(keys(BundleSelection.of(plan, answering("yes"))))
        .containsExactlyInAnyOrder("hygiene", "pool", "locks");
    assertThat(keys(BundleSelection.of(plan, answering("no", "sign"))))
        .containsExactly("hygiene", "sign", "locks");
    assertThat(keys(BundleSelection.of(plan, answering("no", "pool", "nonsense"))))
        .as("nobody gets a conditional member by ticking it")
        .containsExactly("hygiene", "locks");
  }

  @Test
  @DisplayName("ACC-220 the answers also choose each matter's scenario")
  void choosesScenarios() {
    BundlePlan plan = aBathHouse().plan();
    BundleSelection dry = BundleSelection.of(plan, answering("no"));
    BundleSelection wet = BundleSelection.of(plan, answering("yes"));
    assertThat(dry.scenario(plan.leader())).isEqualTo("S1");
    assertThat(wet.scenario(plan.leader())).isEqualTo("S2");
  }

  @Test
  @DisplayName("ACC-226 an open question is told at its field, and so is an answer nobody offered")
  void openQuestions() {
    BundlePlan plan = aBathHouse().plan();
    for (Answers answers : List.of(Answers.NONE, answering("perhaps"))) {
      assertThatThrownBy(() -> BundleSelection.of(plan, answers))
          .isInstanceOfSatisfying(
              Refused.class,
              refused -> {
                assertThat(refused.reasons()).hasSize(1);
                assertThat(refused.reasons().get(0).code()).isEqualTo("BUNDLE_QUESTION_OPEN");
                assertThat(refused.reasons().get(0).field()).isEqualTo("answers[pool]");
              });
    }
  }

  @Test
  @DisplayName(
      "ACC-221 where a member is left out, what came after it still waits for what came before")
  void keepsTheOrderOverAGap() {
    BundleSelection selection = BundleSelection.of(aBathHouse().plan(), answering("no"));
    assertThat(selection.graph().before("locks")).containsExactly("hygiene");
  }

  @Test
  @DisplayName(
      "ACC-221 whoever takes part, nobody comes before what it needs, directly or over others")
  void ordersEverySelection() {
    qt().forAll(GRAPHS, SUBSETS)
        .checkAssert(
            (bits, chosen) -> {
              BundleGraph whole = graph(bits);
              Set<String> kept = subset(chosen, bits.size());
              BundleGraph some = whole.of(kept);
              assertThat(some.keys()).containsExactlyInAnyOrderElementsOf(kept);
              List<String> order = some.order();
              assertThat(order).containsExactlyInAnyOrderElementsOf(kept);
              for (String first : kept) {
                Set<String> later = new LinkedHashSet<>(whole.dependents(first));
                later.retainAll(kept);
                assertThat(some.dependents(first)).containsExactlyInAnyOrderElementsOf(later);
                later.forEach(
                    key -> assertThat(order.indexOf(key)).isGreaterThan(order.indexOf(first)));
              }
            });
  }

  @Test
  @DisplayName("ACC-205 a ring is found exactly where there is one")
  void findsRings() {
    qt().forAll(GRAPHS, SUBSETS, SUBSETS)
        .checkAssert(
            (bits, a, b) -> {
              assertThat(graph(bits).ring()).isEmpty();
              String from = "m" + a % bits.size();
              String to = "m" + b % bits.size();
              Map<String, Set<String>> needs = new LinkedHashMap<>();
              BundleGraph clean = graph(bits);
              clean.keys().forEach(key -> needs.put(key, new TreeSet<>(clean.before(key))));
              needs.get(from).add(to);
              boolean closes = from.equals(to) || clean.dependents(from).contains(to);
              List<String> ring = new BundleGraph(needs).ring();
              assertThat(ring.isEmpty()).isEqualTo(!closes);
              for (int i = 0; i < ring.size(); i++) {
                assertThat(needs.get(ring.get(i))).contains(ring.get((i + 1) % ring.size()));
              }
            });
  }

  @Test
  @DisplayName("ACC-223 the critical path is the lead and the longest of the rest")
  void criticalPath() {
    BundleSelection all = BundleSelection.of(aBathHouse().plan(), answering("yes", "sign"));
    BundleSelection.CriticalPath path = all.criticalPath();
    assertThat(path.members()).extracting(BundleMember::key).containsExactly("hygiene", "pool");
    assertThat(path.length()).isEqualTo(new WorkSpan(5, 0));
  }

  @Test
  @DisplayName(
      "ACC-223 no way through the members is longer than the critical path, and it is a way")
  void criticalPathIsLongest() {
    qt().forAll(GRAPHS, lists().of(integers().between(0, 20)).ofSize(9))
        .checkAssert(
            (bits, hours) -> {
              BundleGraph graph = graph(bits);
              BundleFixture fixture = aBathHouse();
              List.of("pool", "sign", "locks", "hygiene").forEach(fixture::without);
              for (String key : graph.keys()) {
                fixture.with(
                    BundleFixture.outside(
                        key, graph.before(key), hours.get(Integer.parseInt(key.substring(1)))));
              }
              BundleSelection.CriticalPath path =
                  BundleSelection.of(fixture.plan(), answering("no")).criticalPath();
              long longest = 0;
              for (List<String> way : ways(graph)) {
                long length =
                    way.stream().mapToInt(k -> hours.get(Integer.parseInt(k.substring(1)))).sum();
                longest = Math.max(longest, length);
              }
              assertThat(path.length()).isEqualTo(new WorkSpan(0, (int) longest));
              List<String> keys = path.members().stream().map(BundleMember::key).toList();
              for (int i = 1; i < keys.size(); i++) {
                assertThat(graph.before(keys.get(i))).contains(keys.get(i - 1));
              }
            });
  }

  private static List<List<String>> ways(BundleGraph graph) {
    List<List<String>> all = new ArrayList<>();
    for (String key : graph.order()) {
      List<List<String>> mine = new ArrayList<>();
      mine.add(List.of(key));
      for (List<String> way : List.copyOf(all)) {
        if (graph.before(key).contains(way.get(way.size() - 1))) {
          List<String> longer = new ArrayList<>(way);
          longer.add(key);
          mine.add(longer);
        }
      }
      all.addAll(mine);
    }
    return all;
  }

  @Test
  @DisplayName("ACC-224 the promise follows the policy: longest way, shortest matter, or fixed")
  void promises() {
    Answers all = answering("yes", "sign");
    assertThat(BundleSelection.of(aBathHouse().plan(), all).promised())
        .isEqualTo(new WorkSpan(5, 0));
    assertThat(
            BundleSelection.of(aBathHouse().promising(TimePolicy.SHORTEST_MEMBER).plan(), all)
                .promised())
        .as("the locksmith's hour is no approval")
        .isEqualTo(new WorkSpan(1, 0));
    assertThat(BundleSelection.of(aBathHouse().promising(days(4)).plan(), all).promised())
        .isEqualTo(new WorkSpan(4, 0));
    assertThat(BundleSelection.of(aBathHouse().promising(hours(3)).plan(), all).promised())
        .isEqualTo(new WorkSpan(0, 3));
  }

  @Test
  @DisplayName("ACC-208 a shared visit takes place only when two of its members take part")
  void sharedVisits() {
    BundlePlan plan = aBathHouse().plan();
    assertThat(BundleSelection.of(plan, answering("yes")).visits()).hasSize(1);
    assertThat(BundleSelection.of(plan, answering("no")).visits()).isEmpty();
  }
}
