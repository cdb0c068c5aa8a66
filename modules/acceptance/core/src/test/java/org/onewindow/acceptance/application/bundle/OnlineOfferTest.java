package org.onewindow.acceptance.application.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.aBathHouse;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.bundle.Answers;
import org.onewindow.acceptance.domain.bundle.BundleFixture;
import org.onewindow.acceptance.domain.bundle.BundlePlan;
import org.onewindow.acceptance.domain.bundle.PublishedBundle;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.MatterColumn;
import org.onewindow.acceptance.domain.matter.MatterFixture;
import org.onewindow.kernel.refusal.Refusal;

class OnlineOfferTest {

  private static List<String> hindrances(BundlePlan plan, Map<String, ImplementationList> matters) {
    ReadBundleGuide.Tailored tailored =
        ReadBundleGuide.tailor(
            new ReadBundleGuide.Guide(new PublishedBundle(1, 1, plan), matters),
            new Answers(Map.of("pool", "yes"), Set.of("sign")));
    return OnlineOffer.hindrances(tailored).stream().map(Refusal::code).toList();
  }

  @Test
  @DisplayName("ACC-241 牵头事项不等前置、事项都能网上申请的，可以在网上申请")
  void offered() {
    assertThat(hindrances(aBathHouse().plan(), catalogue())).isEmpty();
  }

  @Test
  @DisplayName("ACC-241 牵头事项要等前置的不能：提交了却没有办件，期限就不走")
  void leadMayNotWait() {
    assertThat(hindrances(aBathHouse().led("sign").plan(), catalogue()))
        .containsExactly("BUNDLE_NOT_ONLINE");
  }

  @Test
  @DisplayName("ACC-241 有一个参加的事项只能在窗口办，就在窗口办")
  void everyMatterOnline() {
    Map<String, ImplementationList> matters = new HashMap<>(catalogue());
    matters.put(
        BundleFixture.POOL,
        MatterFixture.aHygieneLicence()
            .with(MatterColumn.ITEM_CODE, BundleFixture.POOL)
            .with(MatterColumn.FORMS, "1")
            .list());
    assertThat(hindrances(aBathHouse().plan(), matters))
        .containsExactly("BUNDLE_MEMBER_NOT_ONLINE");
  }
}
