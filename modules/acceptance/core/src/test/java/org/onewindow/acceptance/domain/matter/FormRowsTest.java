package org.onewindow.acceptance.domain.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.matter.MatterColumn.*;
import static org.onewindow.acceptance.domain.matter.MatterFixture.aHygieneLicence;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.acceptance.domain.form.FormSchema;

class FormRowsTest {

  private static final MatterReader READER = new MatterReader(CodeNames.NONE);
  private static final MatterWriter WRITER = new MatterWriter(CodeNames.NONE);

  private static MatterFixture shop() {
    return aHygieneLicence()
        .row(
            MatterPart.FORM,
            FORM_GROUP,
            "shop",
            FORM_GROUP_NAME,
            "经营场所",
            FORM_FIELD,
            "kind",
            FORM_LABEL,
            "业态",
            FORM_TYPE,
            "CHOICE",
            FORM_REQUIRED,
            "1",
            FORM_CHOICES,
            "meal 餐饮\nsell 销售");
  }

  private static MatterFixture people(MatterColumn column, String cell) {
    return row(
        shop(),
        new String[] {"people", "从业人员", "0-5", "shop.kind=meal", "age", "年龄", "NUMBER", "1", "16"},
        column,
        cell);
  }

  private static MatterFixture row(
      MatterFixture matter, String[] cells, MatterColumn changed, String cell) {
    MatterColumn[] columns = {
      FORM_GROUP,
      FORM_GROUP_NAME,
      FORM_ROWS,
      FORM_GROUP_WHEN,
      FORM_FIELD,
      FORM_LABEL,
      FORM_TYPE,
      FORM_REQUIRED,
      FORM_LEAST
    };
    Object[] row = new Object[columns.length * 2 + 2];
    for (int i = 0; i < columns.length; i++) {
      row[2 * i] = columns[i];
      row[2 * i + 1] = columns[i] == changed ? cell : cells[i];
    }
    boolean more = changed == FORM_WHEN || changed == FORM_PRINTED;
    row[row.length - 2] = more ? changed : FORM_HELP;
    row[row.length - 1] = more ? cell : "";
    return matter.row(MatterPart.FORM, row);
  }

  @Test
  @DisplayName("ACC-330 申请表逐栏成行：组、类型、上下限、选项、条件、重复，读进来和写出去是同一张表")
  void roundTrip() {
    ImplementationList list = READER.read(people(FORM_LEAST, "16").text()).list().orElseThrow();
    FormSchema form = list.form();
    assertThat(form.groups()).extracting(FormSchema.Group::key).containsExactly("shop", "people");
    assertThat(form.group("people").orElseThrow().most()).isEqualTo(5);
    assertThat(form.group("people").orElseThrow().when()).isPresent();
    assertThat(form.field("people-2-age")).isPresent();
    assertThat(form.field("people-age")).isEmpty();
    assertThat(READER.read(WRITER.write(list)).list().orElseThrow().form()).isEqualTo(form);
  }

  @Test
  @DisplayName("ACC-330 没有申请表的事项不受影响")
  void none() {
    assertThat(READER.read(aHygieneLicence().text()).list().orElseThrow().form().isEmpty())
        .isTrue();
  }

  @ParameterizedTest
  @DisplayName("ACC-330 条件只能引用前面的栏目和它的选项，键、行数、上下限要合规，错误指到那一格")
  @CsvSource({
    "FORM_GROUP, 店",
    "FORM_FIELD, Area",
    "FORM_ROWS, 5-0",
    "FORM_ROWS, 0-99",
    "FORM_GROUP_WHEN, people.age=1",
    "FORM_GROUP_WHEN, shop.kind=both",
    "FORM_GROUP_WHEN, shop.kind",
    "FORM_WHEN, age=1",
    "FORM_LEAST, 很小",
    "FORM_PRINTED, 1"
  })
  void wrongCells(MatterColumn column, String cell) {
    MatterReader.Reading reading = READER.read(people(column, cell).text());
    assertThat(reading.list()).isEmpty();
    assertThat(reading.findings().stream().map(Finding::column).toList())
        .isEqualTo(List.of(column));
  }
}
