package org.onewindow.acceptance.domain.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refused;

class OpinionLedgerTest {

  private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
  private static final Doer WU = new Doer("6", "吴细查");

  /** Hygiene leads and is done; pool and sign are reviewed side by side. */
  private static Bundle twoInParallel() {
    Bundle bundle = BundleFixture.poolUnderWay(WU, AT);
    bundle.begin("sign", "371799-2026-0000003", WU, AT);
    return bundle;
  }

  private static void say(Bundle bundle, String key, OpinionAct act, String text) {
    Opining.opine(bundle, key, act, text, WU, "U-05", AT);
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.reasons().get(0).code()).isEqualTo(code));
  }

  @Test
  @DisplayName("ACC-240 draft, given, reply asked, second round: each entry stays")
  void twoRounds() {
    Bundle bundle = twoInParallel();
    say(bundle, "pool", OpinionAct.KEEP, "初步意见");
    assertThat(Opining.state(bundle, "pool")).isEqualTo(OpinionState.OPEN);
    assertThat(Opining.draft(bundle, "pool")).isEqualTo("初步意见");
    say(bundle, "pool", OpinionAct.GIVE, "同意");
    assertThat(Opining.draft(bundle, "pool")).isEmpty();
    say(bundle, "pool", OpinionAct.ASK_REPLY, "水质报告是哪一天的？");
    assertThat(Opining.state(bundle, "pool")).isEqualTo(OpinionState.REPLY_ASKED);
    assertThat(Opining.round(bundle, "pool")).isEqualTo(2);
    say(bundle, "pool", OpinionAct.GIVE, "三月一日的，有效");
    assertThat(bundle.opinions("pool"))
        .extracting(e -> e.round() + " " + e.act() + " " + e.text())
        .containsExactly("1 KEEP 初步意见", "1 GIVE 同意", "2 ASK_REPLY 水质报告是哪一天的？", "2 GIVE 三月一日的，有效");
  }

  @Test
  @DisplayName("ACC-240 sending one department's opinion back leaves the others' as they were")
  void sendBackTouchesOneOnly() {
    Bundle bundle = twoInParallel();
    say(bundle, "pool", OpinionAct.GIVE, "同意");
    say(bundle, "sign", OpinionAct.GIVE, "同意");
    say(bundle, "pool", OpinionAct.ASK_REPLY, "请补充");
    assertThat(Opining.state(bundle, "sign")).isEqualTo(OpinionState.GIVEN);
    assertThat(Opining.round(bundle, "sign")).isEqualTo(1);
    assertThat(bundle.task("pool").state()).isEqualTo(TaskState.RUNNING);
    assertThat(bundle.task("sign").state()).isEqualTo(TaskState.RUNNING);
  }

  @Test
  @DisplayName(
      "ACC-240 no reply before an opinion, no opinion twice, none without a case, none empty")
  void refusals() {
    Bundle bundle = twoInParallel();
    refused("BUNDLE_OPINION_STATE", () -> say(bundle, "pool", OpinionAct.ASK_REPLY, "？"));
    refused("BUNDLE_OPINION_EMPTY", () -> say(bundle, "pool", OpinionAct.GIVE, " "));
    refused(
        "BUNDLE_OPINION_TOO_LONG", () -> say(bundle, "pool", OpinionAct.GIVE, "长".repeat(2001)));
    say(bundle, "pool", OpinionAct.GIVE, "同意");
    refused("BUNDLE_OPINION_STATE", () -> say(bundle, "pool", OpinionAct.GIVE, "再同意"));
    refused("BUNDLE_OPINION_NO_CASE", () -> say(bundle, "locks", OpinionAct.GIVE, "同意"));
    refused("BUNDLE_OPINION_NO_CASE", () -> say(bundle, "hygiene", OpinionAct.GIVE, "同意"));
  }

  @Test
  @DisplayName("ACC-240 every change that stands in no row of the table is refused")
  void theTable() {
    for (OpinionState from : OpinionState.values()) {
      for (OpinionAct act : OpinionAct.values()) {
        boolean listed =
            OpinionTransitions.table().stream().anyMatch(r -> r.from() == from && r.act() == act);
        assertThat(OpinionTransitions.after(from, act).isPresent()).isEqualTo(listed);
      }
    }
  }

  @Test
  @DisplayName(
      "ACC-240 in whatever order two departments are asked and answer, nothing is lost or mixed")
  void neverMixed() {
    qt().forAll(lists().of(integers().between(0, 5)).ofSizeBetween(0, 60))
        .checkAssert(
            acts -> {
              Bundle bundle = twoInParallel();
              Map<String, Integer> said = new HashMap<>(Map.of("pool", 0, "sign", 0));
              Map<String, Integer> asked = new HashMap<>(Map.of("pool", 0, "sign", 0));
              for (int act : acts) {
                String key = act % 2 == 0 ? "pool" : "sign";
                OpinionAct what = OpinionAct.values()[act / 2];
                String other = key.equals("pool") ? "sign" : "pool";
                List<OpinionEntry> others = bundle.opinions(other);
                try {
                  say(bundle, key, what, "x");
                  said.merge(key, 1, Integer::sum);
                  asked.merge(key, what == OpinionAct.ASK_REPLY ? 1 : 0, Integer::sum);
                } catch (Refused asItShould) {
                  assertThat(asItShould.reasons()).hasSize(1);
                }
                assertThat(bundle.opinions(other)).isEqualTo(others);
              }
              for (String key : List.of("pool", "sign")) {
                assertThat(bundle.opinions(key)).hasSize(said.get(key));
                assertThat(Opining.round(bundle, key)).isEqualTo(1 + asked.get(key));
              }
            });
  }
}
