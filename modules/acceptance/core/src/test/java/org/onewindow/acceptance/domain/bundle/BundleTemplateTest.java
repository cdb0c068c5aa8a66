package org.onewindow.acceptance.domain.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.aBathHouse;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.catalogue;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.days;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.MatterState;
import org.onewindow.kernel.refusal.Refused;

class BundleTemplateTest {

  private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

  private static BundleTemplateVersion.Draft draft(BundleFixture fixture) {
    BundlePlan plan = fixture.plan();
    return new BundleTemplateVersion.Draft(plan, Integer.toHexString(plan.hashCode()));
  }

  private static BundleTemplate published() {
    BundleTemplate template = BundleTemplate.file(draft(aBathHouse()), AT, "admin");
    template.publish(catalogue(), AT, "admin");
    return template;
  }

  @Test
  @DisplayName("ACC-201 a published plan stays as it is; the next text is a new version")
  void publishedIsClosed() {
    BundleTemplate template = published();
    BundlePlan first = template.current().orElseThrow().content();
    assertThat(template.revise(draft(aBathHouse().promising(days(4))), AT, "admin")).isTrue();
    assertThat(template.current().orElseThrow().content()).isEqualTo(first);
    assertThat(template.draft().orElseThrow().number()).isEqualTo(2);
    template.publish(catalogue(), AT, "admin");
    assertThat(template.version(1).orElseThrow().content()).isEqualTo(first);
    assertThat(template.current().orElseThrow().number()).isEqualTo(2);
  }

  @Test
  @DisplayName("ACC-201 an equal text makes no version")
  void equalTextIsNothing() {
    BundleTemplate template = published();
    assertThat(template.revise(draft(aBathHouse()), AT, "admin")).isFalse();
    assertThat(template.versions()).hasSize(1);
  }

  @Test
  @DisplayName("ACC-201 a draft is replaced until it is published")
  void draftIsReplaced() {
    BundleTemplate template = BundleTemplate.file(draft(aBathHouse()), AT, "admin");
    template.revise(draft(aBathHouse().promising(days(4))), AT, "admin");
    assertThat(template.versions()).hasSize(1);
  }

  @Test
  @DisplayName("ACC-202 an unfit plan is not published, and every reason is told")
  void unfitIsNotPublished() {
    BundleTemplate template =
        BundleTemplate.file(draft(aBathHouse().led("nobody").withoutBasis()), AT, "admin");
    assertThatThrownBy(() -> template.publish(catalogue(), AT, "admin"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reasons()).extracting(r -> r.field()).contains("lead", "basis"));
    assertThat(template.state()).isEqualTo(MatterState.DRAFT);
  }

  @Test
  @DisplayName("ACC-108 a bundle rests and returns as a matter does, and a rest has a reason")
  void rests() {
    BundleTemplate template = published();
    assertThatThrownBy(() -> template.suspend(" ", AT)).isInstanceOf(Refused.class);
    template.suspend("省里调整清单", AT);
    assertThat(template.state()).isEqualTo(MatterState.SUSPENDED);
    assertThatThrownBy(() -> template.suspend("再停", AT)).isInstanceOf(Refused.class);
    template.resume(AT);
    assertThat(template.state()).isEqualTo(MatterState.IN_USE);
  }
}
