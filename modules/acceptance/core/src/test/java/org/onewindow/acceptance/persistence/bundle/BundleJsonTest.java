package org.onewindow.acceptance.persistence.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.bundle.Answers;
import org.onewindow.acceptance.domain.bundle.BundleFinding;
import org.onewindow.acceptance.domain.bundle.BundleFixture;
import org.onewindow.acceptance.domain.bundle.BundleMember;
import org.onewindow.acceptance.domain.bundle.BundlePlan;
import org.onewindow.acceptance.domain.bundle.BundleRules;
import org.onewindow.acceptance.domain.bundle.BundleSelection;
import org.onewindow.acceptance.domain.bundle.MergedMaterials;
import org.onewindow.acceptance.domain.bundle.Participation;
import org.onewindow.acceptance.domain.bundle.WorkSpan;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.integration.matter.DemoCounty;

class BundleJsonTest {

  private static final Map<String, ImplementationList> CATALOGUE =
      DemoCounty.fit().stream()
          .map(m -> m.list())
          .collect(Collectors.toMap(ImplementationList::code, Function.identity()));

  private static BundleJson.Reading read(String json) {
    return BundleJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String shop() {
    return BundleJson.write(BundleFixture.aBathHouse().plan()).toString();
  }

  private static BundlePlan demo(String code) {
    return BundleJson.read(DemoCounty.file("bundles.json")).plans().stream()
        .map(BundleJson.ReadPlan::plan)
        .filter(p -> p.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("ACC-200 what is written is read again, and equal plans are equal texts")
  void roundTrip() {
    BundlePlan plan = BundleFixture.aBathHouse().plan();
    assertThat(BundleJson.stored(shop())).isEqualTo(plan);
    assertThat(BundleJson.draft(BundleJson.stored(shop())).digest())
        .isEqualTo(BundleJson.draft(plan).digest())
        .hasSize(64);
  }

  @Test
  @DisplayName("ACC-200 each problem of a file is told at its field and on its line")
  void linesAndFields() {
    String file =
        """
        {"bundles": [
          {
            "code": "lower case",
            "name": "一件事",
            "summary": "办",
            "lead": "a",
            "promise": {"policy": "SOMEHOW"},
            "colour": "red",
            "members": [
              {"key": "a", "name": "甲", "kind": "MATTER", "participation": "MANDATORY",
               "time": {"amount": -1, "unit": "WORKING_DAY"}},
              {"key": "a", "name": "", "kind": "MATTER", "participation": "MANDATORY",
               "time": {"amount": 1, "unit": "WORKING_DAY"}, "after": "a"}
            ],
            "result": {"kind": "TOGETHER", "name": "证", "handover": "窗口"},
            "contact": {"place": "大厅", "hours": "工作日", "consultation": "台", "complaint": "12345"}
          }
        ]}
        """;
    BundleJson.Reading reading = read(file);
    assertThat(reading.plans()).isEmpty();
    assertThat(reading.findings())
        .extracting(f -> f.line() + " " + f.path() + " " + f.reason().code())
        .contains(
            "3 bundles[1].code BUNDLE_CODE_FORM",
            "7 bundles[1].promise.policy BUNDLE_VALUE_UNKNOWN",
            "8 bundles[1].colour BUNDLE_FIELD_UNKNOWN",
            "11 bundles[1].members[1].time.amount BUNDLE_NUMBER_RANGE",
            "12 bundles[1].members[2].name BUNDLE_FIELD_BLANK",
            "13 bundles[1].members[2].after BUNDLE_JSON_SHAPE",
            "9 bundles[1].members BUNDLE_KEY_TWICE");
    assertThat(reading.findings()).allMatch(f -> f.rule().equals("ACC-200"));
  }

  @Test
  @DisplayName("ACC-200 a file that is no JSON is one finding, and never an exception")
  void noJson() {
    for (String broken : List.of("{", "[1,", "nonsense", "{\"bundles\": 7}", "[[]]", "{} {}", "")) {
      assertThat(read(broken).plans()).as(broken).isEmpty();
      assertThat(read(broken).findings()).as(broken).isNotEmpty();
    }
  }

  @Test
  @DisplayName("ACC-200 a name that stands twice in an object is told, not silently overwritten")
  void twice() {
    assertThat(read(shop().replaceFirst("\\{", "{\"code\":\"X\",")).findings())
        .extracting(f -> f.reason().code())
        .contains("BUNDLE_FIELD_TWICE");
  }

  @Test
  @DisplayName("ACC-200 findings of the publication rules stand on the line of their field, too")
  void rulesOnLines() {
    String file = shop().replace(",\"", ",\n\"").replace("\"lead\":\"hygiene\"", "\"lead\":\"x\"");
    BundleJson.ReadPlan plan = read(file).plans().get(0);
    BundleFinding finding =
        BundleRules.findings(plan.plan(), BundleFixture.catalogue()).stream()
            .map(plan::inFile)
            .filter(f -> f.path().equals("lead"))
            .findFirst()
            .orElseThrow();
    assertThat(file.lines().toList().get(finding.line() - 1)).contains("\"lead\"");
  }

  @Test
  @DisplayName("ACC-202 to ACC-214 both bundles of the demo county can be published as they are")
  void demoIsFit() {
    BundleJson.Reading reading = BundleJson.read(DemoCounty.file("bundles.json"));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.plans()).hasSize(2);
    for (BundleJson.ReadPlan read : reading.plans()) {
      assertThat(BundleRules.findings(read.plan(), CATALOGUE)).as(read.plan().name()).isEmpty();
    }
  }

  @Test
  @DisplayName(
      "ACC-223 企业开办: seven members, two working hours, registration and the longest of the rest")
  void openingACompany() {
    BundlePlan plan = demo("QYKB");
    assertThat(plan.members()).hasSize(7);
    BundleSelection all =
        BundleSelection.of(
            plan,
            new Answers(
                Map.of("place", "rent", "agent", "self", "invoice", "yes"),
                Set.of("fund", "bank")));
    assertThat(all.members()).hasSize(7);
    assertThat(all.promised()).isEqualTo(new WorkSpan(0, 2));
    assertThat(all.criticalPath().members()).hasSize(2);
    assertThat(all.criticalPath().members().get(0).key()).isEqualTo("registration");
  }

  @Test
  @DisplayName(
      "ACC-222 企业开办: five forms are one, nobody brings the licence that is only being made")
  void oneFormOneSet() {
    BundlePlan plan = demo("QYKB");
    BundleSelection all =
        BundleSelection.of(
            plan,
            new Answers(Map.of("place", "own", "agent", "self", "invoice", "yes"), Set.of("fund")));
    Map<String, List<org.onewindow.acceptance.domain.matter.MaterialRequirement>> wanted =
        all.matters().stream()
            .collect(
                Collectors.toMap(
                    BundleMember::key,
                    m -> CATALOGUE.get(m.matter()).materialsFor(all.scenario(m))));
    List<MergedMaterials.Paper> papers = MergedMaterials.of(all, wanted);
    int apart = wanted.values().stream().mapToInt(List::size).sum();
    long brought = papers.stream().filter(MergedMaterials.Paper::isBrought).count();
    assertThat(apart).isEqualTo(17);
    assertThat(brought).isEqualTo(6);
    assertThat(papers)
        .filteredOn(p -> p.key().equals("licence"))
        .allMatch(p -> p.producedBy().equals(java.util.Optional.of("registration")));
  }

  @Test
  @DisplayName("ACC-208 开办餐饮店: one conditional member, one visit that two departments share")
  void openingARestaurant() {
    BundlePlan plan = demo("KBCYD");
    assertThat(plan.members())
        .filteredOn(m -> m.participation() == Participation.CONDITIONAL)
        .extracting(BundleMember::key)
        .containsExactly("fire");
    BundleSelection large =
        BundleSelection.of(
            plan, new Answers(Map.of("gathering", "yes", "agent", "self"), Set.of()));
    assertThat(large.visits()).hasSize(1);
    assertThat(
            large.visits().get(0).members().stream()
                .map(key -> CATALOGUE.get(plan.member(key).orElseThrow().matter()))
                .map(list -> list.footing().organ())
                .distinct())
        .hasSize(2);
    assertThat(large.promised()).as("按最短事项时限计算").isEqualTo(new WorkSpan(4, 0));
  }
}
