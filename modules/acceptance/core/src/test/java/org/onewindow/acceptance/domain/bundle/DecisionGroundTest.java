package org.onewindow.acceptance.domain.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.bundle.DecisionGround.Need;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.kernel.refusal.Refused;

/** On which summary of the opinions the decision of a member's case rests. */
class DecisionGroundTest {

  private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Optional<LocalDate> LAST_DAY = Optional.of(LocalDate.of(2026, 3, 5));
  private static final Doer WU = new Doer("6", "吴细查");
  private static final CaseNumber LEAD = new CaseNumber("371799-2026-0000001");
  private static final CaseNumber POOL = new CaseNumber("371799-2026-0000002");

  /** The pool's department gave its opinion. */
  private static Bundle given() {
    Bundle bundle = BundleFixture.poolUnderWay(WU, AT);
    Opining.opine(bundle, "pool", OpinionAct.GIVE, "同意", WU, "U-05", AT);
    return bundle;
  }

  /** … and the lead asked it something. */
  private static Bundle asked() {
    Bundle bundle = given();
    Opining.opine(bundle, "pool", OpinionAct.ASK_REPLY, "水质报告？", WU, "U-01", AT);
    return bundle;
  }

  private static OpinionSummary summary(Bundle bundle) {
    return RollingUp.give(
        bundle,
        Optional.empty(),
        "可以办",
        Map.of("pool", "另案已查"),
        RollingUp.lastSaid(bundle),
        WU,
        "U-01",
        AT);
  }

  private static DecisionGround decide(
      Bundle bundle,
      CaseNumber number,
      Verdict outcome,
      OpinionSummary latest,
      LocalDate today,
      String reason) {
    return DecisionGround.of(
        bundle, number, outcome, Optional.ofNullable(latest), LAST_DAY, today, reason, AT);
  }

  private static void refused(String code, String field, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Refused.class,
            r -> {
              assertThat(r.reasons()).hasSize(1);
              assertThat(r.reasons().get(0).code()).isEqualTo(code);
              assertThat(r.reasons().get(0).field()).isEqualTo(field);
            });
  }

  @Test
  @DisplayName("ACC-574 牵头部门征询以后，没有综合意见的不能准予牵头的办件；有了就可以")
  void theLeadConcludesFirst() {
    Bundle bundle = asked();
    refused(
        "BUNDLE_GRANT_NEEDS_SUMMARY",
        "outcome",
        () -> decide(bundle, LEAD, Verdict.GRANT, null, TODAY, "急"));
    DecisionGround ground = decide(bundle, LEAD, Verdict.GRANT, summary(bundle), TODAY, null);
    assertThat(ground.summary()).contains(1);
    assertThat(ground.reason()).isEmpty();
  }

  @Test
  @DisplayName("ACC-574 综合意见以后又有意见的，要先更新")
  void anOutdatedOneWillNotDo() {
    Bundle bundle = asked();
    OpinionSummary old = summary(bundle);
    Opining.opine(bundle, "pool", OpinionAct.GIVE, "三月一日的", WU, "U-05", AT);
    refused(
        "BUNDLE_GRANT_NEEDS_SUMMARY",
        "outcome",
        () -> decide(bundle, LEAD, Verdict.GRANT, old, TODAY, ""));
  }

  @Test
  @DisplayName("ACC-574 不予许可、其他成员的决定、没有征询过的，都不受影响")
  void onlyTheLeadsGrantAfterAsking() {
    assertThat(decide(asked(), LEAD, Verdict.DENY, null, TODAY, null).summary()).isEmpty();
    assertThat(decide(asked(), POOL, Verdict.GRANT, null, TODAY, null).reason()).isEmpty();
    assertThat(decide(given(), LEAD, Verdict.GRANT, null, TODAY, null).reason()).isEmpty();
  }

  @Test
  @DisplayName("ACC-575 最先届满的期限最后一日起可以写明原因后准予，没有原因的指出在哪一栏；期限过了也一样")
  void theClockIsNotStopped() {
    Bundle bundle = asked();
    LocalDate last = LAST_DAY.orElseThrow();
    assertThat(DecisionGround.need(bundle, LEAD, Optional.empty(), LAST_DAY, last.minusDays(1)))
        .isEqualTo(Need.SUMMARY);
    for (LocalDate day : new LocalDate[] {last, last.plusDays(30)}) {
      assertThat(DecisionGround.need(bundle, LEAD, Optional.empty(), LAST_DAY, day))
          .isEqualTo(Need.REASON);
      refused(
          "BUNDLE_GRANT_NEEDS_REASON",
          "withoutSummary",
          () -> decide(bundle, LEAD, Verdict.GRANT, null, day, " "));
    }
    refused(
        "BUNDLE_OPINION_TOO_LONG",
        "withoutSummary",
        () -> decide(bundle, LEAD, Verdict.GRANT, null, last, "长".repeat(501)));
    assertThat(decide(bundle, LEAD, Verdict.GRANT, null, last, " 审查人员因公外出 ").reason())
        .isEqualTo("审查人员因公外出");
  }

  @Test
  @DisplayName("ACC-576 决定记下依据第几版综合意见、当时是否过时、台账到哪一条；原因只在需要时记")
  void noted() {
    Bundle bundle = asked();
    OpinionSummary first = summary(bundle);
    DecisionGround current = decide(bundle, POOL, Verdict.GRANT, first, TODAY, "用不着");
    assertThat(current.summary()).contains(1);
    assertThat(current.isOutdated()).isFalse();
    assertThat(current.lastSaid()).isEqualTo(first.restsOn());
    assertThat(current.reason()).isEmpty();

    Opining.opine(bundle, "pool", OpinionAct.GIVE, "三月一日的", WU, "U-05", AT);
    DecisionGround outdated = decide(bundle, POOL, Verdict.GRANT, first, TODAY, null);
    assertThat(outdated.isOutdated()).isTrue();
    assertThat(outdated.lastSaid()).isGreaterThan(first.restsOn());
    assertThat(outdated.bundle()).isEqualTo(bundle.number());
  }
}
