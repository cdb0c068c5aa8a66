package org.onewindow.acceptance.domain.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;

/** What the lead concludes from the opinions of a bundle. */
class RollingUpTest {

  private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
  private static final Doer WU = new Doer("6", "吴细查");
  private static final Doer LEAD = new Doer("7", "郑牵头");

  /** Hygiene leads and is done; pool and sign are reviewed side by side. */
  private static Bundle twoInParallel() {
    Bundle bundle = BundleFixture.poolUnderWay(WU, AT);
    bundle.begin("sign", "371799-2026-0000003", WU, AT);
    return bundle;
  }

  private static void say(Bundle bundle, String key, OpinionAct act, String text) {
    Opining.opine(bundle, key, act, text, WU, "U-05", AT);
  }

  private static OpinionSummary conclude(
      Bundle bundle, OpinionSummary latest, String text, Map<String, String> reasons) {
    return RollingUp.give(
        bundle,
        Optional.ofNullable(latest),
        text,
        reasons,
        RollingUp.lastSaid(bundle),
        LEAD,
        "U-01",
        AT);
  }

  private static void refused(String code, String field, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Refused.class,
            r ->
                assertThat(r.reasons())
                    .extracting(Refusal::code, Refusal::field)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(code, field)));
  }

  @Test
  @DisplayName("ACC-570 综合意见列出各部门已出具的意见：第几轮、谁、什么时候；草稿不算")
  void restsOnWhatWasGiven() {
    Bundle bundle = twoInParallel();
    say(bundle, "pool", OpinionAct.GIVE, "同意");
    say(bundle, "pool", OpinionAct.ASK_REPLY, "水质报告是哪一天的？");
    say(bundle, "pool", OpinionAct.GIVE, "三月一日的，有效");
    say(bundle, "sign", OpinionAct.KEEP, "想一想");
    OpinionSummary summary = conclude(bundle, null, "各部门同意，可以办。", Map.of());
    assertThat(summary.number()).isEqualTo(1);
    assertThat(summary.text()).isEqualTo("各部门同意，可以办。");
    assertThat(List.of(summary.person(), summary.unit())).containsExactly("郑牵头", "U-01");
    assertThat(RollingUp.standing(bundle, summary.restsOn()))
        .filteredOn(s -> s.given().isPresent())
        .extracting(s -> s.task().key() + " " + s.given().get().round() + s.given().get().text())
        .containsExactly("pool 2三月一日的，有效");
    assertThat(summary.unawaited()).isEmpty();
  }

  @Test
  @DisplayName("ACC-570 其他部门都没有出具意见的没有可以综合的，空白的、过长的不收，办结以后不再出具")
  void refusals() {
    Bundle bundle = twoInParallel();
    say(bundle, "pool", OpinionAct.KEEP, "草稿");
    refused("BUNDLE_SUMMARY_NOTHING", "", () -> conclude(bundle, null, "可以办", Map.of()));
    say(bundle, "pool", OpinionAct.GIVE, "同意");
    refused("BUNDLE_SUMMARY_EMPTY", "text", () -> conclude(bundle, null, " ", Map.of()));
    refused(
        "BUNDLE_OPINION_TOO_LONG",
        "text",
        () -> conclude(bundle, null, "长".repeat(2001), Map.of()));
    bundle.finish("pool", "", WU, AT);
    bundle.finish("sign", "", WU, AT);
    bundle.begin("locks", "", WU, AT);
    bundle.finish("locks", "", WU, AT);
    refused("BUNDLE_SUMMARY_OVER", "", () -> conclude(bundle, null, "可以办", Map.of()));
  }

  @Test
  @DisplayName("ACC-571 还有问题没有答复的，逐个写明为什么不等，原因随综合意见留存")
  void openQuestions() {
    Bundle bundle = twoInParallel();
    say(bundle, "pool", OpinionAct.GIVE, "同意");
    say(bundle, "sign", OpinionAct.GIVE, "同意");
    say(bundle, "pool", OpinionAct.ASK_REPLY, "水质报告？");
    refused(
        "BUNDLE_SUMMARY_OPEN",
        "reasons[pool].why",
        () -> conclude(bundle, null, "可以办", Map.of("sign", "不相干")));
    refused(
        "BUNDLE_OPINION_TOO_LONG",
        "reasons[pool].why",
        () -> conclude(bundle, null, "可以办", Map.of("pool", "长".repeat(501))));
    OpinionSummary summary = conclude(bundle, null, "可以办", Map.of("pool", "报告另案已查", "sign", "多写的"));
    assertThat(summary.unawaited())
        .extracting(u -> u.task() + u.round() + u.reason())
        .containsExactly("pool2报告另案已查");
  }

  @Test
  @DisplayName("ACC-571 被问的部门办件已经结束的，不再等，也不用写原因")
  void anEndedCaseIsNotWaitedFor() {
    Bundle bundle = twoInParallel();
    say(bundle, "pool", OpinionAct.GIVE, "同意");
    say(bundle, "pool", OpinionAct.ASK_REPLY, "水质报告？");
    assertThat(RollingUp.open(bundle)).hasSize(1);
    bundle.fail("pool", "撤回", WU, AT);
    assertThat(RollingUp.open(bundle)).isEmpty();
    assertThat(conclude(bundle, null, "可以办", Map.of()).unawaited()).isEmpty();
  }

  @Test
  @DisplayName("ACC-572 出具以后又有意见、又提问题的，综合意见已过时；写草稿不影响")
  void outdated() {
    Bundle bundle = twoInParallel();
    say(bundle, "pool", OpinionAct.GIVE, "同意");
    OpinionSummary summary = conclude(bundle, null, "可以办", Map.of());
    say(bundle, "sign", OpinionAct.KEEP, "草稿");
    assertThat(summary.isOutdated(bundle)).isFalse();
    say(bundle, "sign", OpinionAct.GIVE, "位置不合规定");
    assertThat(summary.isOutdated(bundle)).isTrue();

    OpinionSummary renewed = conclude(bundle, summary, "招牌另换位置，其余可以办", Map.of());
    assertThat(renewed.isOutdated(bundle)).isFalse();
    say(bundle, "sign", OpinionAct.ASK_REPLY, "换到哪里？");
    assertThat(renewed.isOutdated(bundle)).isTrue();
  }

  @Test
  @DisplayName("ACC-572 写的时候刚有新的意见，先看最新的，不收")
  void somethingWasSaidMeanwhile() {
    Bundle bundle = twoInParallel();
    say(bundle, "pool", OpinionAct.GIVE, "同意");
    int seen = RollingUp.lastSaid(bundle);
    say(bundle, "sign", OpinionAct.GIVE, "不同意");
    assertThatThrownBy(
            () -> RollingUp.give(bundle, Optional.empty(), "可以办", Map.of(), seen, LEAD, "U-01", AT))
        .isInstanceOfSatisfying(
            Stale.class,
            s -> assertThat(s.reasons().get(0).code()).isEqualTo("BUNDLE_SUMMARY_MOVED"));
  }

  @Test
  @DisplayName("ACC-573 新的一版在旧的旁边，旧的一字不改；同样的内容重复提交只有一版")
  void versions() {
    Bundle bundle = twoInParallel();
    say(bundle, "pool", OpinionAct.GIVE, "同意");
    OpinionSummary first = conclude(bundle, null, "可以办", Map.of());
    assertThat(conclude(bundle, first, " 可以办 ", Map.of())).isSameAs(first);
    OpinionSummary second = conclude(bundle, first, "可以办，注意水质", Map.of());
    assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
    assertThat(List.of(first.text(), second.text())).containsExactly("可以办", "可以办，注意水质");

    say(bundle, "sign", OpinionAct.GIVE, "同意");
    OpinionSummary third = conclude(bundle, second, "可以办，注意水质", Map.of());
    assertThat(third.number()).isEqualTo(3);
    assertThat(RollingUp.standing(bundle, first.restsOn()))
        .filteredOn(s -> s.given().isPresent())
        .hasSize(1);
  }
}
