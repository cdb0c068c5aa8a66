package org.onewindow.acceptance.domain.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.matter.MatterColumn.*;
import static org.onewindow.acceptance.domain.matter.MatterFixture.aHygieneLicence;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.acceptance.domain.matter.MatterText.Row;
import org.onewindow.kernel.clock.LimitUnit;

class MatterReaderTest {

  private static final CodeNames NAMES =
      constant ->
          constant == HandlingKind.SAME_DAY ? "即办件" : constant == LimitUnit.MONTH ? "月" : "";
  private final MatterReader reader = new MatterReader(NAMES);

  @Test
  @DisplayName(
      "ACC-100 a blank limit, unit, kind or flag is an error at its cell, never 1 day or 即办")
  void blankIsAnError() {
    for (MatterColumn column :
        List.of(STATUTORY_AMOUNT, STATUTORY_UNIT, PROMISED_AMOUNT, PROMISED_UNIT, KIND, FEE)) {
      MatterReader.Reading reading = reader.read(aHygieneLicence().with(column, "  ").text());
      assertThat(reading.list()).as("%s", column).isEmpty();
      assertThat(reading.findings())
          .singleElement()
          .satisfies(
              f -> {
                assertThat(f.column()).isEqualTo(column);
                assertThat(f.reason().code()).isEqualTo("MATTER_CELL_BLANK");
                assertThat(f.place().row()).isEqualTo(1);
              });
    }
  }

  @Test
  @DisplayName(
      "ACC-100 property: whichever cells are blanked, no compulsory blank imports silently")
  void blankCellsNeverImportSilently() {
    List<MatterColumn> columns = List.of(MatterColumn.values());
    qt().forAll(lists().of(integers().between(0, columns.size() - 1)).ofSizeBetween(1, 6))
        .checkAssert(
            picks -> {
              List<MatterColumn> blanked = picks.stream().map(columns::get).distinct().toList();
              MatterText text = blank(full(), blanked);
              MatterReader.Reading reading = reader.read(text);
              List<MatterColumn> told =
                  reading.findings().stream()
                      .filter(f -> f.reason().code().equals("MATTER_CELL_BLANK"))
                      .map(Finding::column)
                      .distinct()
                      .toList();
              assertThat(told)
                  .containsExactlyInAnyOrderElementsOf(
                      blanked.stream().filter(MatterColumn::isCompulsory).toList());
              assertThat(reading.list().isPresent()).isEqualTo(told.isEmpty());
            });
  }

  private static MatterText full() {
    return aHygieneLicence()
        .row(
            MatterPart.PROCEDURE,
            PROCEDURE_KIND,
            "2-1",
            PROCEDURE_NAME,
            "听证",
            PROCEDURE_DAYS,
            "20",
            PROCEDURE_COUNTS_STATUTORY,
            "0",
            PROCEDURE_COUNTS_PROMISED,
            "0",
            PROCEDURE_BASIS,
            "行政许可法第四十五条",
            PROCEDURE_CHARGED,
            "0")
        .row(
            MatterPart.FEE,
            FEE_NAME,
            "工本费",
            FEE_STANDARD,
            "10 元",
            FEE_ITEM_BASIS,
            "价费字〔2020〕1号",
            FEE_REDUCIBLE,
            "0")
        .row(
            MatterPart.FORM,
            FORM_GROUP,
            "shop",
            FORM_GROUP_NAME,
            "经营场所",
            FORM_FIELD,
            "area",
            FORM_LABEL,
            "面积",
            FORM_TYPE,
            "DECIMAL",
            FORM_REQUIRED,
            "1")
        .row(MatterPart.QUESTION, QUESTION, "问", ANSWER, "答")
        .text();
  }

  private static MatterText blank(MatterText text, List<MatterColumn> columns) {
    Map<MatterPart, List<Row>> rows = new EnumMap<>(MatterPart.class);
    text.rows()
        .forEach(
            (part, list) -> rows.put(part, list.stream().map(r -> blank(r, columns)).toList()));
    return new MatterText(blank(text.matter(), columns), rows);
  }

  private static Row blank(Row row, List<MatterColumn> columns) {
    Map<MatterColumn, String> cells = new EnumMap<>(row.cells());
    columns.forEach(c -> cells.computeIfPresent(c, (column, cell) -> " "));
    return new Row(row.place(), cells);
  }

  @ParameterizedTest
  @DisplayName("ACC-101 limits are whole numbers of 0 or more; a sheet's 20.0 is 20")
  @CsvSource({"20,true", "20.0,true", "0,true", "-1,false", "1.5,false", "三,false", "99999,false"})
  void limitsAreWhole(String cell, boolean read) {
    assertThat(
            reader.read(aHygieneLicence().with(STATUTORY_AMOUNT, cell).text()).list().isPresent())
        .isEqualTo(read);
  }

  @ParameterizedTest
  @DisplayName("ACC-102 a code set takes its code, its name or both, and nothing else")
  @CsvSource({"1,true", "即办件,true", "1 即办件,true", "1.0,true", "3,false", "即时,false"})
  void codesOfTheirSet(String cell, boolean read) {
    MatterReader.Reading reading = reader.read(aHygieneLicence().with(KIND, cell).text());
    assertThat(reading.list().map(l -> l.handling().kind()))
        .isEqualTo(
            read ? java.util.Optional.of(HandlingKind.SAME_DAY) : java.util.Optional.empty());
    if (!read) {
      assertThat(reading.findings().get(0).reason().arguments()).anyMatch(a -> a.contains("即办件"));
    }
  }

  @Test
  @DisplayName("ACC-102 a sheet drops the leading zero of 01; dates are of the calendar")
  void sheetHabits() {
    assertThat(aHygieneLicence().with(TYPE, "1").list().identity().type())
        .isEqualTo(MatterType.LICENCE);
    assertThat(aHygieneLicence().with(PLANNED_FROM, "20260301").list().identity().plannedFrom())
        .hasValue(java.time.LocalDate.of(2026, 3, 1));
    assertThat(reader.read(aHygieneLicence().with(PLANNED_FROM, "20260230").text()).findings())
        .extracting(f -> f.reason().code())
        .containsExactly("MATTER_NOT_A_DATE");
  }

  @Test
  @DisplayName("ACC-103 longest cell and most rows are bounded")
  void bounded() {
    assertThat(reader.read(aHygieneLicence().with(PLACE, "长".repeat(8001)).text()).findings())
        .extracting(f -> f.reason().code())
        .containsExactly("MATTER_CELL_TOO_LONG");
    MatterFixture many = aHygieneLicence();
    for (int i = 0; i < 300; i++) {
      many.material("N" + i, "材料" + i, "");
    }
    assertThat(reader.read(many.text()).findings())
        .extracting(f -> f.reason().code())
        .containsExactly("MATTER_TOO_MANY_ROWS");
  }

  @Test
  @DisplayName("ACC-104 two materials or scenarios with one code are an error at the second")
  void codeTwice() {
    assertThat(reader.read(aHygieneLicence().material("M01", "平面图", "").text()).findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.reason().code()).isEqualTo("MATTER_CODE_TWICE");
              assertThat(f.place().row()).isEqualTo(3);
            });
  }

  @ParameterizedTest
  @DisplayName("ACC-104 each compulsory column really is compulsory")
  @EnumSource(MatterColumn.class)
  void everyCompulsoryColumn(MatterColumn column) {
    assertThat(reader.read(blank(full(), List.of(column))).list().isPresent())
        .isEqualTo(!column.isCompulsory());
  }

  @Test
  @DisplayName("ACC-106 what is written is read back as the same value, with names and with codes")
  void roundTrip() {
    ImplementationList list = new MatterReader(CodeNames.NONE).read(full()).list().orElseThrow();
    for (CodeNames names : List.of(CodeNames.NONE, NAMES)) {
      MatterText written = new MatterWriter(names).write(list);
      assertThat(new MatterReader(names).read(written).list()).hasValue(list);
    }
    assertThat(new ArrayList<>(Difference.between(full(), full()))).isEmpty();
  }
}
