package org.onewindow.acceptance.integration.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.acceptance.application.cases.WorklistRow;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.acceptance.domain.cases.Lamp;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.platform.text.Texts;

class ListWorkbookTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
  private static final int PAGE = 1000;

  private static WorklistRow row(String applicant) {
    return new WorklistRow(
        "371799-2026-0000318",
        "公共场所卫生许可(新办)",
        HandlingKind.PROMISED,
        "BUREAU-HEALTH",
        applicant,
        CaseState.REVIEWING,
        MORNING,
        "A03",
        Pressing.PROMISED,
        MORNING.plusSeconds(3600),
        false,
        Lamp.WARN,
        false);
  }

  private static ListWorkbook<WorklistRow> workbook(OutputStream out) {
    return new ListWorkbook<>(
        out,
        Texts.chinese(),
        SHANGHAI,
        "export.sheet",
        CaseRows.all(new Wording(Texts.chinese(), Map.of("BUREAU-HEALTH", "卫健科"))));
  }

  private static byte[] file(List<WorklistRow> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ListWorkbook<WorklistRow> workbook = workbook(out)) {
      rows.forEach(workbook::add);
      workbook.flush();
    }
    return out.toByteArray();
  }

  private static List<Row> read(byte[] file) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return workbook.getFirstSheet().read();
    }
  }

  @Test
  @DisplayName(
      "ACC-361 the workbook says in words what the list shows, with moments Excel can sort")
  void says() throws IOException {
    List<Row> rows = read(file(List.of(row("陈*"))));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).getCellText(0)).isEqualTo("办件编号");
    Row first = rows.get(1);
    assertThat(first.getCellText(0)).isEqualTo("371799-2026-0000318");
    assertThat(first.getCellText(2)).isEqualTo("卫健科");
    assertThat(first.getCellText(3)).isEqualTo("陈*");
    assertThat(first.getCellAsDate(5)).contains(LocalDateTime.of(2026, 3, 2, 9, 0));
    assertThat(first.getCellText(9)).isEqualTo("临近");
  }

  @Test
  @DisplayName("ACC-363 what begins like a formula stays text")
  void noFormulas(@TempDir Path folder) throws IOException {
    List<String> names =
        List.of("=HYPERLINK(\"http://x\")", "+1+1", "-2", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0");
    byte[] file = file(names.stream().map(ListWorkbookTest::row).toList());
    List<Row> rows = read(file);
    for (int i = 0; i < names.size(); i++) {
      assertThat(rows.get(i + 1).getCell(3).getType()).isEqualTo(CellType.STRING);
      assertThat(rows.get(i + 1).getCellText(3)).isEqualTo(names.get(i));
    }
    assertThat(sheet(file, folder)).doesNotContain("<f>", "<f ");
  }

  @Test
  @DisplayName("ACC-363 a text longer than a cell of Excel is cut, never an unreadable file")
  void tooLong() throws IOException {
    List<Row> rows = read(file(List.of(row("王".repeat(40_000)))));
    assertThat(rows.get(1).getCellText(3)).hasSizeLessThan(32_767).endsWith("…");
  }

  @Test
  @DisplayName("ACC-363 signs that would break the file are left out")
  void unprintable() throws IOException {
    List<Row> rows = read(file(List.of(row("王\u0000\u000b某\uFFFF𠮷"))));
    assertThat(rows.get(1).getCellText(3)).isEqualTo("王某𠮷");
  }

  @Test
  @DisplayName(
      "ACC-364 rows leave for the file while others are still read: length costs no memory")
  void streamed() throws IOException {
    Counting out = new Counting();
    try (ListWorkbook<WorklistRow> workbook = workbook(out)) {
      long before = out.written;
      for (int page = 0; page < 20; page++) {
        for (int i = 0; i < PAGE; i++) {
          workbook.add(row("第 " + page + "-" + i + " 号 " + Integer.toHexString(i * 7919)));
        }
        workbook.flush();
        assertThat(out.written).as("page %s has left", page).isGreaterThan(before);
        before = out.written;
      }
      assertThat(workbook.rows()).isEqualTo(20 * PAGE);
    }
  }

  private static final class Counting extends OutputStream {
    private long written;

    @Override
    public void write(int b) {
      written++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      written += length;
    }
  }

  private static String sheet(byte[] file, Path folder) throws IOException {
    Path stored = Files.write(folder.resolve("list.xlsx"), file);
    try (ZipFile zip = new ZipFile(stored.toFile())) {
      ZipEntry sheet =
          zip.stream().filter(e -> e.getName().contains("worksheets/")).findFirst().orElseThrow();
      return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
