package org.onewindow.acceptance.domain.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.acceptance.domain.matter.MatterColumn;
import org.onewindow.acceptance.domain.matter.MatterFixture;
import org.onewindow.acceptance.domain.matter.MatterPart;
import org.onewindow.kernel.clock.LimitUnit;

/**
 * Opening a bath house: a hygiene licence that leads, a pool check on condition, a signboard if
 * wanted, and a locksmith who is no organ. Fit to be published, and its variations.
 */
public final class BundleFixture {

  public static final String HYGIENE = "HYGIENE-1";
  public static final String POOL = "POOL-1";
  public static final String SIGN = "SIGN-1";

  private String lead = "hygiene";
  private Promise promise = new Promise(TimePolicy.LONGEST_PATH, Optional.empty());
  private final Map<String, BundleMember> members = new LinkedHashMap<>();
  private final List<BundleQuestion> questions = new ArrayList<>();
  private final List<SharedMaterial> materials = new ArrayList<>();
  private final List<FormField> form = new ArrayList<>();
  private final List<SharedVisit> visits = new ArrayList<>();
  private ResultPackage result = new ResultPackage(ResultPackage.Kind.TOGETHER, "许可证", "出件窗口");
  private List<String> basis = List.of("国发〔2024〕3号");

  private BundleFixture() {}

  /** A bath house with a sign: hygiene leads and is done, the pool is under way. */
  static Bundle poolUnderWay(Doer by, Instant at) {
    BundlePlan plan = aBathHouse().plan();
    BundleSelection selection = BundleSelection.of(plan, answering("yes", "sign"));
    Bundle bundle =
        Bundle.receive(
            BundleNumber.of("371799", 2026, 1),
            new PublishedBundle(1, 1, plan),
            new Submission("张三", "", at, "2", "李窗明", "U-01", "A01", Optional.empty()),
            selection.members().stream()
                .map(
                    m ->
                        new MemberStart(
                            m, m.body(), "S1", selection.graph().before(m.key()), false, ""))
                .toList());
    bundle.begin("hygiene", "371799-2026-0000001", by, at);
    bundle.finish("hygiene", "", by, at);
    bundle.begin("pool", "371799-2026-0000002", by, at);
    return bundle;
  }

  public static BundleFixture aBathHouse() {
    BundleFixture it = new BundleFixture();
    it.questions.add(
        new BundleQuestion(
            "pool",
            "有泳池吗",
            List.of(new BundleQuestion.Choice("yes", "有"), new BundleQuestion.Choice("no", "没有"))));
    it.with(matter("hygiene", HYGIENE, Participation.MANDATORY, Condition.ALWAYS, Set.of(), 2));
    it.with(
        matter(
            "pool",
            POOL,
            Participation.CONDITIONAL,
            new Condition(Map.of("pool", Set.of("yes"))),
            Set.of("hygiene"),
            3));
    it.with(matter("sign", SIGN, Participation.OPTIONAL, Condition.ALWAYS, Set.of("hygiene"), 1));
    it.with(outside("locks", Set.of("sign"), 1));
    it.form.add(
        new FormField("shop", "店名", FormField.Kind.LINE, true, Set.of("hygiene", "pool", "sign")));
    it.visits.add(new SharedVisit("together", "一同勘验", Set.of("hygiene", "pool")));
    return it;
  }

  static BundleMember matter(
      String key, String code, Participation how, Condition when, Set<String> after, int days) {
    return new BundleMember(
        key,
        "事项" + key,
        MemberKind.MATTER,
        code,
        "",
        how,
        when,
        List.of(
            new BundleMember.ScenarioRule(new Condition(Map.of("pool", Set.of("yes"))), "S2"),
            new BundleMember.ScenarioRule(Condition.ALWAYS, "S1")),
        after,
        days(days),
        "",
        List.of("地点不合规定"));
  }

  static BundleMember outside(String key, Set<String> after, int hours) {
    return new BundleMember(
        key,
        "事项" + key,
        MemberKind.OUTSIDE,
        "",
        "锁匠铺",
        Participation.MANDATORY,
        Condition.ALWAYS,
        List.of(),
        after,
        hours(hours),
        "50 元",
        List.of());
  }

  public static Limit days(int amount) {
    return new Limit(amount, LimitUnit.WORKING_DAY);
  }

  public static Limit hours(int amount) {
    return new Limit(amount, LimitUnit.WORKING_HOUR);
  }

  public BundleFixture with(BundleMember member) {
    members.put(member.key(), member);
    return this;
  }

  public BundleFixture change(String key, UnaryOperator<BundleMember> change) {
    members.computeIfPresent(key, (k, member) -> change.apply(member));
    return this;
  }

  public BundleFixture without(String key) {
    members.remove(key);
    visits.clear();
    return this;
  }

  public BundleFixture led(String by) {
    lead = by;
    return this;
  }

  public BundleFixture promising(TimePolicy policy) {
    promise = new Promise(policy, Optional.empty());
    return this;
  }

  public BundleFixture promising(Limit fixed) {
    promise = new Promise(TimePolicy.FIXED, Optional.of(fixed));
    return this;
  }

  public BundleFixture asking(BundleQuestion question) {
    questions.add(question);
    return this;
  }

  public BundleFixture sharing(SharedMaterial material) {
    materials.add(material);
    return this;
  }

  public BundleFixture field(FormField field) {
    form.add(field);
    return this;
  }

  public BundleFixture visit(SharedVisit visit) {
    visits.add(visit);
    return this;
  }

  /** 一业一证. */
  public BundleFixture withCombinedLicence() {
    result = new ResultPackage(ResultPackage.Kind.COMBINED_LICENCE, "洗浴行业综合许可证", "出件窗口");
    return this;
  }

  public BundleFixture withoutBasis() {
    basis = List.of();
    return this;
  }

  public BundlePlan plan() {
    return new BundlePlan(
        "KYC",
        "开办浴池一件事",
        "一次办齐",
        lead,
        List.of("浴池"),
        basis,
        promise,
        questions,
        List.copyOf(members.values()),
        materials,
        form,
        visits,
        result,
        new BundlePlan.Contact("大厅", "工作日", "咨询台", "12345"));
  }

  /** The catalogue that the bath house needs. */
  public static Map<String, ImplementationList> catalogue() {
    return Map.of(
        HYGIENE, list(HYGIENE, "1"),
        POOL, list(POOL, "1"),
        SIGN, list(SIGN, "0"));
  }

  static ImplementationList list(String code, String siteVisit) {
    return MatterFixture.aHygieneLicence()
        .with(MatterColumn.ITEM_CODE, code)
        .with(MatterColumn.SITE_VISIT, siteVisit)
        .row(
            MatterPart.MATERIAL,
            MatterColumn.MATERIAL_CODE,
            "M03",
            MatterColumn.MATERIAL_NAME,
            "营业执照",
            MatterColumn.MATERIAL_ORIGINALS,
            "0",
            MatterColumn.MATERIAL_COPIES,
            "1",
            MatterColumn.MATERIAL_NEED,
            "1",
            MatterColumn.MATERIAL_SOURCE,
            "20",
            MatterColumn.MATERIAL_SHARED,
            "1")
        .list();
  }

  public static Answers answering(String pool, String... ticked) {
    return new Answers(Map.of("pool", pool), Set.of(ticked));
  }
}
