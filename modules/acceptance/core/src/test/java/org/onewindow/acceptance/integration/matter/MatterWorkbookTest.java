package org.onewindow.acceptance.integration.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.CatalogueText;
import org.onewindow.acceptance.domain.matter.CatalogueText.ReadMatter;
import org.onewindow.acceptance.domain.matter.Finding;
import org.onewindow.acceptance.domain.matter.ImplementationList;
import org.onewindow.acceptance.domain.matter.MatterColumn;
import org.onewindow.acceptance.domain.matter.MatterPart;
import org.onewindow.acceptance.domain.matter.MatterReader;
import org.onewindow.acceptance.domain.matter.MatterText;
import org.onewindow.acceptance.domain.matter.MatterText.Row;
import org.onewindow.acceptance.domain.matter.MatterWriter;

class MatterWorkbookTest {

  private static final MatterReader READER = new MatterReader(ColumnNames.codes());
  private static final MatterWriter WRITER = new MatterWriter(ColumnNames.codes());

  private static byte[] workbook(List<MatterText> texts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      MatterWorkbook.write(texts, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<MatterText> demo() {
    return DemoCounty.fit().stream().map(m -> WRITER.write(m.list())).toList();
  }

  @Test
  @DisplayName("ACC-105 a catalogue written as Excel is read back without loss")
  void roundTrip() {
    CatalogueText.Reading back = MatterWorkbook.read(workbook(demo())).read(READER);
    assertThat(back.errors()).isEmpty();
    List<ImplementationList> before = DemoCounty.fit().stream().map(ReadMatter::list).toList();
    assertThat(back.matters()).extracting(ReadMatter::list).isEqualTo(before);
  }

  @Test
  @DisplayName("ACC-100 property: a random blank cell of a workbook never imports silently")
  void blankCells() {
    List<MatterText> texts = demo();
    List<MatterColumn> columns =
        List.of(MatterColumn.values()).stream().filter(MatterColumn::isCompulsory).toList();
    qt().withExamples(60)
        .forAll(integers().between(0, texts.size() - 1), integers().between(0, columns.size() - 1))
        .checkAssert(
            (which, c) -> {
              MatterColumn column = columns.get(c);
              MatterText hit = blanked(texts.get(which), column);
              if (hit == null) {
                return;
              }
              CatalogueText.Reading back = MatterWorkbook.read(workbook(List.of(hit))).read(READER);
              assertThat(back.errors())
                  .as("%s of %s", column, hit.matter().cell(MatterColumn.NAME))
                  .isNotEmpty()
                  .allSatisfy(
                      f -> {
                        assertThat(f.place().sheet()).isNotEmpty();
                        assertThat(f.place().row()).isGreaterThan(1);
                      });
            });
  }

  /** The text with the column blanked in its first row, or null when it has no such row. */
  private static MatterText blanked(MatterText text, MatterColumn column) {
    if (text.rows(column.part()).isEmpty()) {
      return null;
    }
    Map<MatterPart, List<Row>> rows = new EnumMap<>(MatterPart.class);
    rows.putAll(text.rows());
    Row first = text.rows(column.part()).get(0);
    Map<MatterColumn, String> cells = new EnumMap<>(first.cells());
    cells.remove(column);
    Row changed = new Row(first.place(), cells);
    if (column.part() == MatterPart.MATTER) {
      return new MatterText(changed, rows);
    }
    List<Row> list = new java.util.ArrayList<>(rows.get(column.part()));
    list.set(0, changed);
    rows.put(column.part(), list);
    return new MatterText(text.matter(), rows);
  }

  private interface Sheets {
    void fill(Workbook workbook);
  }

  private static List<Finding> findings(Sheets sheets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      sheets.fill(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return MatterWorkbook.read(out.toByteArray()).read(READER).errors();
  }

  @Test
  @DisplayName("ACC-105 unknown, missing and doubled columns are told at the header line")
  void headers() {
    List<Finding> findings =
        findings(
            w -> {
              Worksheet sheet = w.newWorksheet("事项");
              sheet.value(0, 0, "业务办理项编码");
              sheet.value(0, 1, "办理项名称");
              sheet.value(0, 2, "办理项名称*");
              sheet.value(0, 3, "法定时限呀");
            });
    assertThat(findings)
        .extracting(f -> f.reason().code())
        .contains(
            "MATTER_COLUMN_TWICE",
            "MATTER_COLUMN_UNKNOWN",
            "MATTER_COLUMN_MISSING",
            "MATTER_SHEET_MISSING");
  }

  @Test
  @DisplayName("ACC-105 a code that Excel took for a number is an error, not a shorter code")
  void codeAsNumber() {
    List<Finding> findings =
        findings(
            w -> {
              Worksheet sheet = w.newWorksheet("情形");
              sheet.value(0, 0, "业务办理项编码");
              sheet.value(0, 1, "情形编号");
              sheet.value(0, 2, "情形");
              sheet.value(1, 0, 131128000);
              sheet.value(1, 1, "S1");
              sheet.value(1, 2, "一般");
            });
    assertThat(findings)
        .anySatisfy(
            f -> {
              assertThat(f.reason().code()).isEqualTo("MATTER_CODE_AS_NUMBER");
              assertThat(f.place()).isEqualTo(new Finding.Place("情形", 2));
            });
  }

  @Test
  @DisplayName("ACC-105 rows of a matter that is not in the file are told, not dropped")
  void orphans() {
    MatterText text = demo().get(0);
    List<Finding> findings =
        findings(
            w -> {
              Worksheet sheet = w.newWorksheet("情形");
              sheet.value(0, 0, "业务办理项编码");
              sheet.value(0, 1, "情形编号");
              sheet.value(0, 2, "情形");
              sheet.value(1, 0, text.matter().cell(MatterColumn.ITEM_CODE));
              sheet.value(1, 1, "S1");
              sheet.value(1, 2, "一般");
            });
    assertThat(findings).extracting(f -> f.reason().code()).contains("MATTER_ROW_ORPHAN");
  }

  @Test
  @DisplayName("ACC-103 what is no workbook, or unpacks to too much, is refused whole")
  void unreadable() throws IOException {
    assertThat(MatterWorkbook.read("PK\3\4 nothing".getBytes(StandardCharsets.UTF_8)).findings())
        .extracting(f -> f.field() + " " + f.reason().code())
        .containsExactly("file MATTER_FILE_UNREADABLE");
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < 201; i++) {
        zip.write(zeros);
      }
    }
    assertThat(MatterWorkbook.read(bomb.toByteArray()).findings())
        .extracting(f -> f.reason().code())
        .containsExactly("MATTER_FILE_TOO_LARGE");
  }
}
