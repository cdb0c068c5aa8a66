package org.onewindow.acceptance.domain.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.aBathHouse;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.answering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.cases.ListedLicence;

class CombinedLicenceTest {

  private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
  private static final Doer SYSTEM = new Doer("system:follow-cases", "");
  private static final BundlePlan PLAN = aBathHouse().withCombinedLicence().plan();

  /** hygiene is mandatory, pool is called for by the answers, sign is the applicant's choice. */
  private static Bundle received(String pool) {
    BundleSelection selection = BundleSelection.of(PLAN, answering(pool, "sign"));
    return Bundle.receive(
        BundleNumber.of("371799", 2026, 1),
        new PublishedBundle(1, 1, PLAN),
        new Submission("张三", "", AT, "2", "李窗明", "U-01", "A01", Optional.empty()),
        selection.members().stream()
            .map(m -> new MemberStart(m, m.body(), selection.scenario(m), Set.of(), false, ""))
            .toList());
  }

  private static void granted(Bundle bundle, String key, String certificate) {
    bundle.begin(key, "371799-2026-" + key, SYSTEM, AT);
    bundle.finish(key, certificate, SYSTEM, AT);
  }

  private static List<String> listed(BundlePlan plan, Bundle bundle) {
    return CombinedLicence.listed(plan, bundle).stream().map(BundleTask::key).toList();
  }

  private static ListedLicence licence(Certificate.Standing standing) {
    return new ListedLicence(
        "371799-FOOD-2026-000001",
        "食品经营许可证",
        "示范县行政审批服务局",
        LocalDate.of(2026, 3, 2),
        Optional.empty(),
        standing);
  }

  @Test
  @DisplayName("ACC-438 应办的成员都准予并有证件，才制发综合许可证；自选的办成了就列上，没办成不等它")
  void due() {
    Bundle bundle = received("yes");
    granted(bundle, "hygiene", "证一");
    assertThat(listed(PLAN, bundle)).isEmpty();
    granted(bundle, "pool", "证二");
    assertThat(listed(PLAN, bundle)).containsExactly("hygiene", "pool");
    granted(bundle, "sign", "证三");
    assertThat(listed(PLAN, bundle)).containsExactly("hygiene", "pool", "sign");
  }

  @Test
  @DisplayName("ACC-438 一并出件的“一件事”没有综合许可证")
  void notWhereResultsGoTogether() {
    Bundle bundle = received("yes");
    granted(bundle, "hygiene", "证一");
    granted(bundle, "pool", "证二");
    assertThat(listed(aBathHouse().plan(), bundle)).isEmpty();
  }

  @Test
  @DisplayName("ACC-440 应办的有一个没有办成，就不制发；不需要取得许可、没有证件的不列；只有一项许可的不制发")
  void notDue() {
    Bundle failed = received("yes");
    granted(failed, "hygiene", "证一");
    granted(failed, "sign", "证三");
    failed.begin("pool", "371799-2026-pool", SYSTEM, AT);
    failed.fail("pool", "DENIED", SYSTEM, AT);
    assertThat(listed(PLAN, failed)).isEmpty();

    Bundle alone = received("no");
    granted(alone, "hygiene", "证一");
    assertThat(listed(PLAN, alone)).isEmpty();
    granted(alone, "sign", "");
    assertThat(listed(PLAN, alone)).isEmpty();
  }

  @Test
  @DisplayName("ACC-440 所列许可在制发以前已经撤回、到期的，不再制发；尚未生效的可以列")
  void notOver() {
    assertThat(licence(Certificate.Standing.WITHDRAWN).isOver()).isTrue();
    assertThat(licence(Certificate.Standing.EXPIRED).isOver()).isTrue();
    assertThat(licence(Certificate.Standing.NOT_YET_VALID).isOver()).isFalse();
    assertThat(licence(Certificate.Standing.DEEMED_RENEWED).isOver()).isFalse();
  }

  @Test
  @DisplayName("ACC-442 查验：所列许可都有效的有效；有撤回、到期的说明有的不在有效状态；都不在的说明都不在")
  void standing() {
    ListedLicence valid = licence(Certificate.Standing.VALID);
    ListedLicence renewed = licence(Certificate.Standing.DEEMED_RENEWED);
    ListedLicence withdrawn = licence(Certificate.Standing.WITHDRAWN);
    ListedLicence expired = licence(Certificate.Standing.EXPIRED);
    assertThat(CombinedLicence.Standing.of(List.of(valid, renewed)))
        .isEqualTo(CombinedLicence.Standing.VALID);
    assertThat(CombinedLicence.Standing.of(List.of(valid, withdrawn)))
        .isEqualTo(CombinedLicence.Standing.PARTLY);
    assertThat(CombinedLicence.Standing.of(List.of(expired, withdrawn)))
        .isEqualTo(CombinedLicence.Standing.NONE);
  }
}
