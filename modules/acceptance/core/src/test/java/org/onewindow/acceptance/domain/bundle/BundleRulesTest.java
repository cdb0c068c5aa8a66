package org.onewindow.acceptance.domain.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.HYGIENE;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.aBathHouse;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.catalogue;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.days;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.hours;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.matter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.Finding.Severity;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.acceptance.domain.matter.MatterColumn;
import org.onewindow.acceptance.domain.matter.MatterFixture;
import org.onewindow.kernel.clock.LimitUnit;

class BundleRulesTest {

  private static List<BundleFinding> findings(BundleFixture fixture) {
    return BundleRules.findings(fixture.plan(), catalogue());
  }

  private static void unfit(BundleFixture fixture, String rule, String path, String code) {
    assertThat(findings(fixture))
        .anySatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(rule);
              assertThat(finding.path()).isEqualTo(path);
              assertThat(finding.reason().code()).isEqualTo(code);
              assertThat(finding.severity()).isEqualTo(Severity.UNFIT);
            });
  }

  private static BundleMember with(BundleMember it, Limit time) {
    return new BundleMember(
        it.key(),
        it.name(),
        it.kind(),
        it.matter(),
        it.body(),
        it.participation(),
        it.when(),
        it.scenarios(),
        it.after(),
        time,
        it.cost(),
        it.refusals());
  }

  @Test
  @DisplayName("ACC-202 to ACC-213 a plan that keeps every rule has no finding")
  void fit() {
    assertThat(findings(aBathHouse())).isEmpty();
  }

  @Test
  @DisplayName("ACC-202 the lead is a mandatory matter of the bundle")
  void lead() {
    unfit(aBathHouse().led("nobody"), "ACC-202", "lead", "BUNDLE_MEMBER_UNKNOWN");
    unfit(aBathHouse().led("sign"), "ACC-202", "lead", "BUNDLE_LEAD_UNFIT");
    unfit(aBathHouse().led("locks"), "ACC-202", "lead", "BUNDLE_LEAD_UNFIT");
  }

  @Test
  @DisplayName("ACC-203 a member's matter is in use, and stands in the bundle once")
  void mattersInUse() {
    unfit(
        aBathHouse()
            .with(matter("ghost", "GONE", Participation.MANDATORY, Condition.ALWAYS, Set.of(), 1)),
        "ACC-203",
        "members[5].matter",
        "BUNDLE_MATTER_NOT_IN_USE");
    unfit(
        aBathHouse()
            .with(matter("again", HYGIENE, Participation.MANDATORY, Condition.ALWAYS, Set.of(), 1)),
        "ACC-203",
        "members[5].matter",
        "BUNDLE_MATTER_TWICE");
  }

  @Test
  @DisplayName("ACC-203 a seal shop or a bank is named, and is no matter")
  void outsideBodies() {
    unfit(
        aBathHouse()
            .with(
                new BundleMember(
                    "bank",
                    "开户",
                    MemberKind.OUTSIDE,
                    "",
                    "",
                    Participation.MANDATORY,
                    Condition.ALWAYS,
                    List.of(),
                    Set.of(),
                    hours(1),
                    "",
                    List.of())),
        "ACC-203",
        "members[5].body",
        "BUNDLE_BODY_MISSING");
    unfit(
        aBathHouse()
            .with(
                new BundleMember(
                    "bank",
                    "开户",
                    MemberKind.OUTSIDE,
                    HYGIENE,
                    "银行",
                    Participation.MANDATORY,
                    Condition.ALWAYS,
                    List.of(),
                    Set.of(),
                    hours(1),
                    "",
                    List.of())),
        "ACC-203",
        "members[5].matter",
        "BUNDLE_MATTER_OF_BODY");
  }

  @Test
  @DisplayName("ACC-204 a conditional member has a condition that can be answered")
  void conditions() {
    unfit(
        aBathHouse()
            .with(
                matter(
                    "pool",
                    BundleFixture.POOL,
                    Participation.CONDITIONAL,
                    Condition.ALWAYS,
                    Set.of(),
                    1)),
        "ACC-204",
        "members[2].when",
        "BUNDLE_CONDITION_MISSING");
    unfit(
        aBathHouse()
            .with(
                matter(
                    "pool",
                    BundleFixture.POOL,
                    Participation.CONDITIONAL,
                    new Condition(Map.of("pool", Set.of("perhaps"))),
                    Set.of(),
                    1)),
        "ACC-204",
        "members[2].when",
        "BUNDLE_CHOICE_UNKNOWN");
  }

  @Test
  @DisplayName("ACC-204 a question that decides nothing is not asked")
  void idleQuestions() {
    unfit(
        aBathHouse()
            .asking(
                new BundleQuestion(
                    "colour",
                    "什么颜色",
                    List.of(
                        new BundleQuestion.Choice("red", "红"),
                        new BundleQuestion.Choice("blue", "蓝")))),
        "ACC-204",
        "questions[2]",
        "BUNDLE_QUESTION_IDLE");
  }

  @Test
  @DisplayName("ACC-205 members that wait for one another in a ring are named in the order of it")
  void rings() {
    BundleFixture ring =
        aBathHouse()
            .with(
                matter(
                    "hygiene",
                    HYGIENE,
                    Participation.MANDATORY,
                    Condition.ALWAYS,
                    Set.of("locks"),
                    1));
    assertThat(findings(ring))
        .filteredOn(f -> f.reason().code().equals("BUNDLE_RING"))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("ACC-205");
              assertThat(f.reason().arguments())
                  .containsExactly("hygiene → locks → sign → hygiene");
            });
  }

  @Test
  @DisplayName("ACC-206 whatever is answered, each matter has one of its scenarios")
  void scenarios() {
    BundleMember open =
        new BundleMember(
            "sign",
            "招牌",
            MemberKind.MATTER,
            BundleFixture.SIGN,
            "",
            Participation.OPTIONAL,
            Condition.ALWAYS,
            List.of(
                new BundleMember.ScenarioRule(new Condition(Map.of("pool", Set.of("yes"))), "S9")),
            Set.of(),
            days(1),
            "",
            List.of("遮挡"));
    unfit(aBathHouse().with(open), "ACC-206", "members[3].scenarios", "BUNDLE_SCENARIO_OPEN");
    unfit(aBathHouse().with(open), "ACC-206", "members[3].scenarios[1]", "SCENARIO_UNKNOWN");
  }

  @Test
  @DisplayName("ACC-207 a shared paper stands for materials that exist, each in one paper only")
  void sharedPapers() {
    SharedMaterial form =
        new SharedMaterial(
            "form",
            "申请表",
            List.of(
                new SharedMaterial.Use("hygiene", "M01"), new SharedMaterial.Use("pool", "M01")),
            "");
    assertThat(findings(aBathHouse().sharing(form))).isEmpty();
    unfit(
        aBathHouse()
            .sharing(form)
            .sharing(
                new SharedMaterial(
                    "again", "又一张表", List.of(new SharedMaterial.Use("pool", "M01")), "")),
        "ACC-207",
        "materials[2].from",
        "BUNDLE_MATERIAL_TWICE");
    unfit(
        aBathHouse()
            .sharing(
                new SharedMaterial("x", "图", List.of(new SharedMaterial.Use("pool", "M77")), "")),
        "ACC-207",
        "materials[1].from",
        "BUNDLE_MATERIAL_UNKNOWN");
    unfit(
        aBathHouse()
            .sharing(
                new SharedMaterial(
                    "x", "其他材料", List.of(new SharedMaterial.Use("pool", "M01")), "")),
        "ACC-207",
        "materials[1].name",
        "MATERIAL_VAGUE");
    unfit(
        aBathHouse()
            .sharing(
                new SharedMaterial(
                    "x", "执照", List.of(new SharedMaterial.Use("hygiene", "M03")), "pool")),
        "ACC-207",
        "materials[1].producedBy",
        "BUNDLE_PAPER_NOT_YET");
  }

  @Test
  @DisplayName("ACC-208 a shared visit is one of two matters at least that have a visit")
  void visits() {
    unfit(
        aBathHouse().visit(new SharedVisit("v", "勘验", Set.of("hygiene"))),
        "ACC-208",
        "visits[2].members",
        "BUNDLE_VISIT_ALONE");
    unfit(
        aBathHouse().visit(new SharedVisit("v", "勘验", Set.of("hygiene", "sign"))),
        "ACC-208",
        "visits[2].members",
        "BUNDLE_VISIT_NOT_NEEDED");
  }

  @Test
  @DisplayName("ACC-209 nobody is slower in the bundle than alone, and times are counted in work")
  void times() {
    unfit(
        aBathHouse().change("hygiene", m -> with(m, days(4))),
        "ACC-209",
        "members[1].time",
        "BUNDLE_TIME_TOO_LONG");
    unfit(
        aBathHouse().change("hygiene", m -> with(m, new Limit(1, LimitUnit.MONTH))),
        "ACC-209",
        "members[1].time",
        "BUNDLE_TIME_NOT_WORK");
  }

  @Test
  @DisplayName("ACC-210 a fixed promise has a limit, within the lead's statutory one and 45 days")
  void promise() {
    unfit(
        aBathHouse().promising(TimePolicy.FIXED),
        "ACC-210",
        "promise.limit",
        "BUNDLE_LIMIT_MISSING");
    unfit(aBathHouse().promising(days(46)), "ACC-210", "promise.limit", "BUNDLE_TIME_TOO_LONG");
    unfit(aBathHouse().promising(days(21)), "ACC-210", "promise.limit", "BUNDLE_TIME_TOO_LONG");
  }

  @Test
  @DisplayName("ACC-211 each field of the merged form feeds a member")
  void form() {
    unfit(
        aBathHouse().field(new FormField("x", "爱好", FormField.Kind.LINE, false, Set.of())),
        "ACC-211",
        "form[2].feeds",
        "BUNDLE_FIELD_IDLE");
  }

  @Test
  @DisplayName("ACC-212 somebody may apply for all mandatory matters together")
  void applicants() {
    Map<String, ImplementationList> matters = new HashMap<>(catalogue());
    matters.put(
        BundleFixture.SIGN,
        MatterFixture.aHygieneLicence()
            .with(MatterColumn.ITEM_CODE, BundleFixture.SIGN)
            .with(MatterColumn.APPLICANTS, "5")
            .list());
    BundlePlan plan =
        aBathHouse()
            .with(
                matter(
                    "sign",
                    BundleFixture.SIGN,
                    Participation.MANDATORY,
                    Condition.ALWAYS,
                    Set.of(),
                    1))
            .plan();
    assertThat(BundleRules.findings(plan, matters))
        .anyMatch(
            f ->
                f.rule().equals("ACC-212")
                    && f.reason().code().equals("BUNDLE_NO_COMMON_APPLICANT"));
  }

  @Test
  @DisplayName("ACC-213 a bundle says what it rests on")
  void basis() {
    unfit(aBathHouse().withoutBasis(), "ACC-213", "basis", "BUNDLE_BASIS_MISSING");
  }

  @Test
  @DisplayName("ACC-214 a promise shorter than the longest way is a doubt, not an error")
  void shortPromise() {
    assertThat(findings(aBathHouse().promising(days(1))))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule()).isEqualTo("ACC-214");
              assertThat(f.severity()).isEqualTo(Severity.WARNING);
            });
  }
}
