package org.onewindow.acceptance.domain.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.acceptance.domain.matter.MatterColumn.*;
import static org.onewindow.acceptance.domain.matter.MatterFixture.aHygieneLicence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onewindow.acceptance.domain.matter.MatterTransitions.Act;
import org.onewindow.kernel.refusal.Refused;

class MatterTest {

  private static final VillageCertificates NO_VILLAGE = new VillageCertificates(Set.of());
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  private static Matter filed() {
    return Matter.file(aHygieneLicence().draft(), NOW, "7");
  }

  private static Matter in(MatterState state) {
    Matter matter = filed();
    switch (state) {
      case DRAFT -> {
        // as filed
      }
      case IN_USE -> matter.publish(TODAY, NO_VILLAGE, NOW, "7");
      case SUSPENDED -> {
        matter.publish(TODAY, NO_VILLAGE, NOW, "7");
        matter.suspend("检修", NOW);
      }
      case CANCELLED -> matter.cancel("废止", NOW);
    }
    return matter;
  }

  private static void act(Matter matter, Act act) {
    switch (act) {
      case PUBLISH -> {
        if (matter.draft().isEmpty() && matter.state() != MatterState.CANCELLED) {
          matter.revise(aHygieneLicence().with(PROMISED_AMOUNT, "2").draft(), NOW, "7");
        }
        matter.publish(TODAY, NO_VILLAGE, NOW, "7");
      }
      case SUSPEND -> matter.suspend("检修", NOW);
      case RESUME -> matter.resume(NOW);
      case CANCEL -> matter.cancel("废止", NOW);
    }
  }

  @TestFactory
  @DisplayName("ACC-108 every way in the table works and every other way is refused")
  List<DynamicTest> transitions() {
    List<DynamicTest> tests = new ArrayList<>();
    for (MatterState from : MatterState.values()) {
      for (Act act : Act.values()) {
        tests.add(
            DynamicTest.dynamicTest(
                "ACC-108 " + from + " " + act,
                () -> {
                  Matter matter = in(from);
                  MatterTransitions.after(from, act)
                      .ifPresentOrElse(
                          to -> {
                            act(matter, act);
                            assertThat(matter.state()).isEqualTo(to);
                          },
                          () -> {
                            assertThatThrownBy(() -> act(matter, act))
                                .isInstanceOf(Refused.class)
                                .hasMessageContaining("MATTER_STATE");
                            assertThat(matter.state()).isEqualTo(from);
                          });
                }));
      }
    }
    return tests;
  }

  @Test
  @DisplayName("ACC-107 a published version never changes; the next text is a new version")
  void publishedNeverChanges() {
    Matter matter = in(MatterState.IN_USE);
    ImplementationList before = matter.current().orElseThrow().content();
    matter.revise(aHygieneLicence().with(PROMISED_AMOUNT, "2").draft(), NOW, "7");
    assertThat(matter.versions()).hasSize(2);
    assertThat(matter.current().orElseThrow().content()).isEqualTo(before);
    matter.revise(aHygieneLicence().with(PROMISED_AMOUNT, "1").draft(), NOW, "7");
    assertThat(matter.versions()).as("an open draft is replaced").hasSize(2);
    matter.publish(TODAY, NO_VILLAGE, NOW, "8");
    assertThat(matter.version(1).orElseThrow().content()).isEqualTo(before);
    assertThat(matter.current().orElseThrow().content().times().promised().amount()).isEqualTo(1);
    MatterVersion first = matter.version(1).orElseThrow();
    assertThatThrownBy(() -> first.replace(aHygieneLicence().draft()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("ACC-106 an equal text makes no new version")
  void equalText() {
    Matter matter = in(MatterState.IN_USE);
    assertThat(matter.revise(aHygieneLicence().draft(), NOW, "7")).isFalse();
    assertThat(matter.versions()).hasSize(1);
  }

  @Test
  @DisplayName("ACC-115 an unfit draft is not published, with every reason at its field")
  void unfit() {
    Matter matter =
        Matter.file(
            aHygieneLicence().material("M03", "其他材料", "").with(PROMISED_AMOUNT, "30").draft(),
            NOW,
            "7");
    assertThatThrownBy(() -> matter.publish(TODAY, NO_VILLAGE, NOW, "7"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reasons())
                    .extracting(r -> r.code())
                    .containsExactly("MATERIAL_VAGUE", "PROMISE_TOO_LONG"));
    assertThat(matter.state()).isEqualTo(MatterState.DRAFT);
    assertThat(matter.current()).isEmpty();
  }

  @Test
  @DisplayName("ACC-108 a rest needs its reason; a cancelled matter takes no text")
  void reasons() {
    assertThatThrownBy(() -> in(MatterState.IN_USE).suspend(" ", NOW))
        .hasMessageContaining("MATTER_REASON_MISSING");
    assertThatThrownBy(
            () ->
                in(MatterState.CANCELLED)
                    .revise(aHygieneLicence().with(PLACE, "别处").draft(), NOW, "7"))
        .hasMessageContaining("MATTER_CANCELLED");
  }

  @Test
  @DisplayName("ACC-107 differences between two versions are told cell by cell")
  void differences() {
    MatterWriter writer = new MatterWriter(CodeNames.NONE);
    MatterText before = writer.write(aHygieneLicence().list());
    MatterText after =
        writer.write(
            aHygieneLicence().with(PROMISED_AMOUNT, "2").material("M03", "平面图", "").list());
    List<Difference> differences = Difference.between(before, after);
    assertThat(differences).contains(new Difference(PROMISED_AMOUNT, "", "3", "2"));
    assertThat(differences).contains(new Difference(MATERIAL_NAME, "M03", "", "平面图"));
    assertThat(differences).noneMatch(d -> d.item().equals("M01"));
  }

  @Test
  @DisplayName("ACC-107 a running case sees what was published")
  void asPublished() {
    PublishedMatter published = aHygieneLicence().list().asPublished(42, 3);
    assertThat(published.versionId()).isEqualTo(42);
    assertThat(published.materialsFor("S1")).hasSize(1);
    assertThat(published.materialsFor("S2")).hasSize(2);
    assertThat(published.applicants()).containsExactlyInAnyOrder("1", "2");
    assertThat(published.hearing()).isFalse();
  }

  @Test
  @DisplayName(
      "ACC-252 the twenty days of art. 42 may grow by its ten; another limit only by what its list says")
  void extensionOfTheLaw() {
    assertThat(aHygieneLicence().list().asPublished(1, 1).extension()).isEqualTo(10);
    assertThat(aHygieneLicence().with(STATUTORY_AMOUNT, "45").list().asPublished(1, 1).extension())
        .isZero();
    assertThat(
            aHygieneLicence()
                .with(STATUTORY_AMOUNT, "10")
                .with(EXTENSION_AMOUNT, "5")
                .list()
                .asPublished(1, 1)
                .extension())
        .isEqualTo(5);
  }
}
