package org.onewindow.acceptance.integration.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.Burden;
import org.onewindow.acceptance.domain.matter.BurdenChange;
import org.onewindow.acceptance.domain.matter.CountyBurden;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.kernel.clock.LimitUnit;
import org.onewindow.platform.text.Texts;

class BurdenWorkbookTest {

  private static Burden burden(int materials, int promisedDays) {
    return new Burden(
        5,
        materials,
        materials,
        1,
        new Limit(20, LimitUnit.WORKING_DAY),
        new Limit(promisedDays, LimitUnit.WORKING_DAY),
        List.of("=申请表"),
        List.of("科室会签"));
  }

  @Test
  @DisplayName("ACC-370 the workbook has the first version beside the newest, in words")
  void beforeBesideAfter() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BurdenWorkbook workbook = new BurdenWorkbook(out, Texts.chinese())) {
      workbook.add("A1", "公共场所卫生许可", burden(9, 10), burden(6, 0));
      workbook.total(
          CountyBurden.NONE.plus(
              new BurdenChange("A1", "公共场所卫生许可", 2, burden(9, 10), burden(6, 0))));
    }
    try (ReadableWorkbook read =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<Row> rows = read.getFirstSheet().read();
      assertThat(rows.get(2).getCellText(1)).isEqualTo("全县合计（1 个事项）");
      assertThat(rows.get(2).getCellText(4)).isEqualTo("9");
      assertThat(rows.get(2).getCellText(5)).isEqualTo("6");
      assertThat(rows.get(2).getCellText(12)).isEqualTo("10 个工作日（1 个事项）");
      assertThat(rows.get(2).getCellText(13)).isEqualTo("0 个工作日（1 个事项）");
      assertThat(rows.get(0).getCellText(4)).isEqualTo("材料（最多的情形） （第一版）");
      Row row = rows.get(1);
      assertThat(row.getCellText(4)).isEqualTo("9");
      assertThat(row.getCellText(5)).isEqualTo("6");
      assertThat(row.getCellText(12)).isEqualTo("10 个工作日");
      assertThat(row.getCellText(13)).isEqualTo("当场办结");
      assertThat(row.getCellText(14)).isEqualTo("=申请表");
    }
  }

  @Test
  @DisplayName("ACC-473 the workbook lists the steps and the materials to be abolished")
  void toBeAbolished() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BurdenWorkbook workbook = new BurdenWorkbook(out, Texts.chinese())) {
      workbook.add("A1", "公共场所卫生许可", burden(9, 10), burden(6, 0));
    }
    try (ReadableWorkbook read =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<Row> rows = read.getFirstSheet().read();
      assertThat(rows.get(0).getCellText(15)).isEqualTo("没有写依据的环节，建议取消");
      assertThat(rows.get(1).getCellText(14)).isEqualTo("=申请表");
      assertThat(rows.get(1).getCellText(15)).isEqualTo("科室会签");
    }
  }
}
