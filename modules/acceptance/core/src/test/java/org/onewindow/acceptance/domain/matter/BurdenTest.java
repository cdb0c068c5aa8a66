package org.onewindow.acceptance.domain.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.matter.MatterFixture.aHygieneLicence;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BurdenTest {

  @Test
  @DisplayName(
      "ACC-370 steps, materials, papers, trips and days are counted from the version itself")
  void counted() {
    ImplementationList list = aHygieneLicence().list();
    Burden burden = Burden.of(list);
    assertThat(burden.steps()).isEqualTo(list.steps().size());
    assertThat(burden.materials())
        .isEqualTo(
            list.scenarios().stream()
                .mapToInt(s -> list.materialsFor(s.code()).size())
                .max()
                .orElseThrow());
    assertThat(burden.trips()).isEqualTo(list.handling().visits());
    assertThat(burden.promised()).isEqualTo(list.times().promised());
    assertThat(burden.statutory()).isEqualTo(list.times().statutory());
  }

  @Test
  @DisplayName("ACC-370 a paper that a data check replaces is no burden")
  void sharedCheck() {
    MatterFixture before =
        aHygieneLicence()
            .change(MatterPart.MATERIAL, 0, MatterColumn.MATERIAL_SHARED, "0")
            .change(MatterPart.MATERIAL, 0, MatterColumn.MATERIAL_ORIGINALS, "2");
    int papers = Burden.of(before.list()).papers();
    MatterFixture after = before.change(MatterPart.MATERIAL, 0, MatterColumn.MATERIAL_SHARED, "1");
    assertThat(Burden.of(after.list()).papers()).isLessThan(papers);
  }

  @Test
  @DisplayName("ACC-371 materials that no law is named for are listed for abolition")
  void withoutBasis() {
    ImplementationList list =
        aHygieneLicence().change(MatterPart.MATERIAL, 0, MatterColumn.MATERIAL_BASIS, "").list();
    assertThat(Burden.of(list).withoutBasis()).contains(list.materials().get(0).name());
    ImplementationList founded =
        aHygieneLicence()
            .change(MatterPart.MATERIAL, 0, MatterColumn.MATERIAL_BASIS, "公共场所卫生管理条例 第八条")
            .list();
    assertThat(Burden.of(founded).withoutBasis()).doesNotContain(founded.materials().get(0).name());
  }

  @Test
  @DisplayName("ACC-473 steps that no law is named for are listed for abolition")
  void stepsWithoutBasis() {
    ImplementationList silent =
        aHygieneLicence().change(MatterPart.STEP, 0, MatterColumn.STEP_BASIS, "").list();
    assertThat(Burden.of(silent).stepsWithoutBasis()).containsExactly("受理");
    assertThat(Burden.of(silent).isToBeCut()).isTrue();
    ImplementationList founded =
        aHygieneLicence()
            .change(MatterPart.STEP, 0, MatterColumn.STEP_BASIS, "行政许可法 第三十二条")
            .change(MatterPart.MATERIAL, 0, MatterColumn.MATERIAL_BASIS, "公共场所卫生管理条例 第八条")
            .change(MatterPart.MATERIAL, 1, MatterColumn.MATERIAL_BASIS, "公共场所卫生管理条例 第八条")
            .list();
    assertThat(founded.steps().get(0).basis()).isEqualTo("行政许可法 第三十二条");
    assertThat(Burden.of(founded).isToBeCut()).isFalse();
  }
}
