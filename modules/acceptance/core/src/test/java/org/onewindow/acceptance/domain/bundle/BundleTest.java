package org.onewindow.acceptance.domain.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.aBathHouse;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.answering;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.AgentScope;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.ProgressSecret;
import org.onewindow.kernel.refusal.Refused;

class BundleTest {

  private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
  private static final Doer CLERK = new Doer("2", "李窗明");
  private static final Doer SYSTEM = new Doer("system:follow-cases", "");

  /** hygiene ← pool, hygiene ← sign ← locks. */
  private static Bundle received(String... later) {
    BundlePlan plan = aBathHouse().plan();
    BundleSelection selection = BundleSelection.of(plan, answering("yes", "sign"));
    return Bundle.receive(
        BundleNumber.of("371799", 2026, 1),
        new PublishedBundle(1, 1, plan),
        new Submission(
            "张三", "", AT, CLERK.account(), CLERK.name(), "U-01", "A01", Optional.empty()),
        selection.members().stream()
            .map(
                m ->
                    new MemberStart(
                        m,
                        m.body(),
                        selection.scenario(m),
                        selection.graph().before(m.key()),
                        Set.of(later).contains(m.key()),
                        ""))
            .toList());
  }

  private static List<String> ready(Bundle bundle) {
    return bundle.ready().stream().map(BundleTask::key).toList();
  }

  private static void done(Bundle bundle, String key) {
    bundle.begin(key, key.equals("locks") ? "" : "371799-2026-000000" + key.length(), CLERK, AT);
    bundle.finish(key, "证" + key, CLERK, AT);
  }

  private static TaskState state(Bundle bundle, String key) {
    return bundle.task(key).state();
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.reasons().get(0).code()).isEqualTo(code));
  }

  @Test
  @DisplayName("ACC-234 what waits for nothing is ready; the rest as soon as what it needs is done")
  void readiness() {
    Bundle bundle = received();
    assertThat(ready(bundle)).containsExactly("hygiene");
    done(bundle, "hygiene");
    assertThat(ready(bundle)).containsExactlyInAnyOrder("pool", "sign");
    done(bundle, "sign");
    assertThat(ready(bundle)).containsExactlyInAnyOrder("pool", "locks");
  }

  @Test
  @DisplayName("ACC-234 a member cannot begin before what it needs, nor twice")
  void notBeforeItsNeeds() {
    Bundle bundle = received();
    refused("BUNDLE_TASK_NEEDS", () -> bundle.begin("pool", "", CLERK, AT));
    bundle.begin("hygiene", "371799-2026-0000001", CLERK, AT);
    refused("BUNDLE_TASK_STATE", () -> bundle.begin("hygiene", "", CLERK, AT));
  }

  @Test
  @DisplayName("ACC-234 what is wanted later begins when somebody begins it, and the lead never is")
  void later() {
    Bundle bundle = received("sign");
    done(bundle, "hygiene");
    assertThat(ready(bundle)).containsExactly("pool");
    bundle.begin("sign", "371799-2026-0000004", CLERK, AT);
    assertThat(state(bundle, "sign")).isEqualTo(TaskState.RUNNING);
    refused("BUNDLE_LEAD_LATER", () -> received("hygiene"));
  }

  @Test
  @DisplayName(
      "ACC-232 one refused member cancels those that need it, with the cause, and no others")
  void oneRefusedDoesNotSinkTheRest() {
    Bundle bundle = received();
    done(bundle, "hygiene");
    bundle.begin("pool", "371799-2026-0000005", CLERK, AT);
    bundle.begin("sign", "371799-2026-0000004", CLERK, AT);
    bundle.fail("sign", "DENIED", SYSTEM, AT);
    assertThat(state(bundle, "locks")).isEqualTo(TaskState.CANCELLED);
    assertThat(bundle.task("locks").cause()).isEqualTo("sign");
    assertThat(state(bundle, "pool")).isEqualTo(TaskState.RUNNING);
    assertThat(state(bundle, "hygiene")).isEqualTo(TaskState.DONE);
    assertThat(bundle.endedAt()).isEmpty();
    bundle.finish("pool", "", CLERK, AT);
    assertThat(bundle.endedAt()).as("over, though not all of it worked").contains(AT);
  }

  @Test
  @DisplayName("ACC-232 a refused lead cancels everything that needs it, also over others")
  void refusedLead() {
    Bundle bundle = received("sign");
    bundle.begin("hygiene", "371799-2026-0000007", CLERK, AT);
    bundle.fail("hygiene", "DENIED", SYSTEM, AT);
    assertThat(bundle.tasks())
        .filteredOn(t -> !t.key().equals("hygiene"))
        .allMatch(t -> t.state() == TaskState.CANCELLED && t.cause().equals("hygiene"));
    assertThat(bundle.endedAt()).contains(AT);
  }

  @Test
  @DisplayName("ACC-233 said twice is done once: no entry of the ledger is doubled")
  void twiceIsOnce() {
    Bundle bundle = received();
    done(bundle, "hygiene");
    int entries = bundle.events().size();
    bundle.finish("hygiene", "又一次", SYSTEM, AT);
    assertThat(bundle.events()).hasSize(entries);
    assertThat(bundle.task("hygiene").result()).isEqualTo("证hygiene");
    bundle.begin("pool", "371799-2026-0000005", CLERK, AT);
    bundle.fail("pool", "DENIED", SYSTEM, AT);
    bundle.fail("pool", "DENIED", SYSTEM, AT);
    assertThat(bundle.events()).hasSize(entries + 2);
  }

  @Test
  @DisplayName("ACC-233 every change that stands in no row of the table is refused")
  void theTable() {
    for (TaskState from : TaskState.values()) {
      for (TaskAct act : TaskAct.values()) {
        boolean listed =
            TaskTransitions.table().stream().anyMatch(r -> r.from() == from && r.act() == act);
        assertThat(TaskTransitions.after(from, act).isPresent()).isEqualTo(listed);
        assertThat(from.isEnded() && listed).as(from + " " + act).isFalse();
      }
    }
  }

  @Test
  @DisplayName(
      "ACC-233 whatever happens in whatever order: no member is lost, done twice or too early")
  void neverLostNeverDoubled() {
    List<String> keys = List.of("hygiene", "pool", "sign", "locks");
    qt().forAll(lists().of(integers().between(0, 19)).ofSizeBetween(0, 40))
        .checkAssert(
            (acts) -> {
              Bundle bundle = received();
              for (int act : acts) {
                String key = keys.get(act % 4);
                try {
                  switch (act / 4) {
                    case 0 -> bundle.begin(key, "", CLERK, AT);
                    case 1 -> bundle.finish(key, "", CLERK, AT);
                    case 2 -> bundle.fail(key, "DENIED", CLERK, AT);
                    case 3 -> bundle.hold(key, "X", CLERK, AT);
                    default -> bundle.ready();
                  }
                } catch (Refused asItShould) {
                  assertThat(asItShould.reasons()).isNotEmpty();
                }
              }
              assertThat(bundle.tasks()).extracting(BundleTask::key).hasSize(4);
              for (BundleTask task : bundle.tasks()) {
                long begun = count(bundle, task, TaskAct.BEGIN);
                long ended =
                    count(bundle, task, TaskAct.FINISH)
                        + count(bundle, task, TaskAct.FAIL)
                        + count(bundle, task, TaskAct.CANCEL);
                assertThat(begun).isLessThanOrEqualTo(1);
                assertThat(ended).isLessThanOrEqualTo(1);
                assertThat(ended == 1).isEqualTo(task.state().isEnded());
                if (begun == 1) {
                  task.needs()
                      .forEach(need -> assertThat(state(bundle, need)).isEqualTo(TaskState.DONE));
                }
                if (task.state() == TaskState.WAITING || task.state() == TaskState.LATER) {
                  task.needs()
                      .forEach(
                          need ->
                              assertThat(state(bundle, need))
                                  .isNotIn(TaskState.FAILED, TaskState.CANCELLED));
                }
              }
            });
  }

  private static long count(Bundle bundle, BundleTask task, TaskAct act) {
    return bundle.events().stream()
        .filter(e -> e.task().equals(task.key()) && e.act() == act)
        .count();
  }

  @Test
  @DisplayName("ACC-235 promise and ceiling run from the lead's acceptance, and are set once")
  void promise() {
    Bundle bundle = received();
    assertThat(bundle.promisedAt()).isEmpty();
    BundleClock.End end = new BundleClock.End(AT.plusSeconds(7200), false);
    BundleClock.End law = new BundleClock.End(AT.plusSeconds(72000), true);
    bundle.accepted(AT, end, law);
    bundle.accepted(AT.plusSeconds(1), law, law);
    assertThat(bundle.promisedAt()).contains(AT.plusSeconds(7200));
    assertThat(bundle.ceilingAt()).contains(AT.plusSeconds(72000));
  }

  @Test
  @DisplayName("ACC-656 “一件事”过了承诺的时间没有全部办成的，说已经逾期；没有起算的不算")
  void overdue() {
    Bundle bundle = received();
    assertThat(bundle.isOverdue(AT.plusSeconds(900_000))).as("not begun to run").isFalse();
    BundleClock.End end = new BundleClock.End(AT.plusSeconds(7200), false);
    bundle.accepted(AT, end, end);
    assertThat(bundle.isOverdue(AT.plusSeconds(7200))).as("the last moment is in time").isFalse();
    assertThat(bundle.isOverdue(AT.plusSeconds(7201))).isTrue();
  }

  @Test
  @DisplayName("ACC-657 没有一项办成的，不说到哪里领取")
  void nothingToHandOver() {
    Bundle bundle = received();
    assertThat(bundle.hasResult()).isFalse();
  }

  @Test
  @DisplayName("ACC-653 年度日历公布后，暂定的联办时限从同一起点重算；没有暂定的、已经办结的不动")
  void countedAnew() {
    BundleClock.End hours = new BundleClock.End(AT.plusSeconds(7200), false);
    BundleClock.End law = new BundleClock.End(AT.plusSeconds(72000), true);
    BundleClock.End announced = new BundleClock.End(AT.plusSeconds(90000), false);
    Bundle bundle = received();
    bundle.accepted(AT, hours, law);
    bundle.recount(hours, announced);
    assertThat(bundle.promisedAt()).contains(AT.plusSeconds(7200));
    assertThat(bundle.ceilingAt()).contains(AT.plusSeconds(90000));
    bundle.recount(law, law);
    assertThat(bundle.ceilingAt())
        .as("nothing provisional is left")
        .contains(AT.plusSeconds(90000));
  }

  @Test
  @DisplayName(
      "ACC-236 joint handling is extended once, while it runs, with approver, paper and reason")
  void extension() {
    Bundle bundle = received();
    JointExtension approved = new JointExtension("王县长", "示政批〔2026〕3号", "需要专家论证");
    BundleClock.End later = new BundleClock.End(AT.plusSeconds(90000), false);
    refused("BUNDLE_EXTENSION_EARLY", () -> bundle.extend(approved, later, AT));
    BundleClock.End law = new BundleClock.End(AT.plusSeconds(72000), false);
    bundle.accepted(AT, law, law);
    refused("BUNDLE_EXTENSION_LATE", () -> bundle.extend(approved, later, AT.plusSeconds(72001)));
    bundle.extend(approved, later, AT.plusSeconds(72000));
    assertThat(bundle.ceilingAt()).contains(AT.plusSeconds(90000));
    assertThat(bundle.promisedAt()).as("the promise stays").contains(AT.plusSeconds(72000));
    assertThat(bundle.extension()).contains(approved);
    refused("BUNDLE_EXTENDED", () -> bundle.extend(approved, later, AT.plusSeconds(72000)));
  }

  @Test
  @DisplayName("ACC-236 an extension without approver, paper or reason is refused at each field")
  void extensionFields() {
    assertThatThrownBy(() -> new JointExtension(" ", null, "理".repeat(501)))
        .isInstanceOfSatisfying(
            Refused.class,
            r ->
                assertThat(r.reasons())
                    .extracting(x -> x.field())
                    .containsExactly("approver", "document", "reason"));
  }

  @Test
  @DisplayName("ACC-244 网上的“一件事”只属于提交它的账号；窗口收的不属于任何账号")
  void ownBundle() {
    Applicant tian = new Applicant("71", "田晓禾", "71", "0".repeat(64), true, AgentScope.OWN_NAME);
    Applicant agent = new Applicant("72", "方一鸣", "71", "0".repeat(64), true, AgentScope.OWN_NAME);
    Applicant other = new Applicant("72", "方一鸣", "72", "1".repeat(64), true, AgentScope.OWN_NAME);
    Bundle online =
        Bundle.receive(
            BundleNumber.of("371799", 2026, 2),
            new PublishedBundle(1, 1, aBathHouse().plan()),
            new Submission("田晓禾", "", AT, "71", "田晓禾", "U-01", "", Optional.of(tian)),
            List.of());
    assertThat(online.isOwn(tian)).isTrue();
    assertThat(online.isOwn(agent)).isTrue();
    assertThat(online.isOwn(other)).isFalse();
    assertThat(online.online()).contains(tian);
    assertThat(received().isOwn(tian)).isFalse();
  }

  @Test
  @DisplayName("ACC-246 查询码只开它自己的“一件事”，给过一次就不再换")
  void lookedUpByItsReceipt() {
    Bundle bundle = received();
    ProgressSecret secret = ProgressSecret.typed("0123456789ABC");
    bundle.lookedUpBy("sealed", secret.hash(bundle.number()));
    bundle.lookedUpBy("other", ProgressSecret.typed("CBA9876543210").hash(bundle.number()));
    assertThat(bundle.isOpenedBy(ProgressSecret.typed("0123-4567-89abc"))).isTrue();
    assertThat(bundle.isOpenedBy(ProgressSecret.typed("CBA9876543210"))).isFalse();
    assertThat(bundle.lookUpSealed()).contains("sealed");
  }
}
