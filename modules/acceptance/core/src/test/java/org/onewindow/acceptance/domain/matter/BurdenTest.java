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

  @Test
  @DisplayName(
      "ACC-673 the first version beside the one in force: what changed, and the county's sum")
  void beforeAndNow() {
    MatterFixture longer =
        aHygieneLicence()
            .with(MatterColumn.PROMISED_AMOUNT, "15")
            .material("M03", "健康证明", "")
            .row(MatterPart.STEP, MatterColumn.STEP_NAME, "会签", MatterColumn.STEP_BY, "科室");
    BurdenChange shortened = change(longer.list(), aHygieneLicence().list());
    BurdenChange same = change(aHygieneLicence().list(), aHygieneLicence().list());
    assertThat(shortened.isChanged()).isTrue();
    assertThat(same.isChanged()).isFalse();
    CountyBurden county = CountyBurden.NONE.plus(shortened).plus(same);
    assertThat(county.matters()).isEqualTo(2);
    assertThat(county.changed()).isEqualTo(1);
    assertThat(county.before()).isEqualTo(new CountyBurden.Sum(3, 5, 5, 2, 18));
    assertThat(county.after()).isEqualTo(new CountyBurden.Sum(2, 4, 4, 2, 6));
  }

  @Test
  @DisplayName("ACC-673 hours and calendar days are not added to working days")
  void daysOnly() {
    ImplementationList hours =
        aHygieneLicence()
            .with(MatterColumn.PROMISED_AMOUNT, "4")
            .with(MatterColumn.PROMISED_UNIT, "WORKING_HOUR")
            .list();
    CountyBurden county = CountyBurden.NONE.plus(change(aHygieneLicence().list(), hours));
    assertThat(county.inWorkingDays()).isZero();
    assertThat(county.before().days()).isZero();
    assertThat(county.changed()).isEqualTo(1);
  }

  private static BurdenChange change(ImplementationList first, ImplementationList now) {
    return new BurdenChange(now.code(), now.name(), 2, Burden.of(first), Burden.of(now));
  }
}
