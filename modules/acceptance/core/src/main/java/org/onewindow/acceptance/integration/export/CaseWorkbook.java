package org.onewindow.acceptance.integration.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.onewindow.acceptance.application.cases.WorklistRow;
import org.onewindow.platform.text.Texts;

/**
 * A workbook of cases that is written while its rows are read: what was added goes to the stream
 * with every {@link #flush}, so that its length costs no memory. Every text is an inline string and
 * therefore never a formula, whatever sign it begins with. Not thread-safe.
 */
final class CaseWorkbook implements AutoCloseable {

  private static final String MOMENT = "yyyy-mm-dd hh:mm";
  private static final List<Integer> WIDTHS = List.of(22, 40, 24, 20, 14, 18, 10, 14, 18, 10);
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "matter",
          "section",
          "applicant",
          "state",
          "received",
          "window",
          "clock",
          "due",
          "lamp");

  private final Texts texts;
  private final ZoneId zone;
  private final Map<String, String> units;
  private final Workbook workbook;
  private final Worksheet sheet;
  private int line;

  /**
   * @param units names of units by code
   */
  CaseWorkbook(OutputStream out, Texts texts, ZoneId zone, Map<String, String> units) {
    this.texts = texts;
    this.zone = zone;
    this.units = units;
    workbook = new Workbook(out, "OneWindow", "1.0");
    sheet = workbook.newWorksheet(texts.get("export.sheet"));
    for (int i = 0; i < COLUMNS.size(); i++) {
      sheet.width(i, WIDTHS.get(i));
      sheet.inlineString(0, i, texts.get("export.column." + COLUMNS.get(i)));
      sheet.style(0, i).bold().set();
    }
    sheet.freezePane(0, 1);
    line = 1;
  }

  void add(WorklistRow row) {
    int column = 0;
    text(column++, row.number());
    text(column++, row.matter());
    text(column++, units.getOrDefault(row.section(), row.section()));
    text(column++, row.applicant());
    text(column++, texts.of("case.state", row.state()));
    moment(column++, row.receivedAt());
    text(column++, row.window());
    text(column++, row.pressing() == null ? "" : texts.of("case.pressing", row.pressing()));
    moment(column++, row.dueAt());
    text(column, texts.of("export.lamp", row.lamp()));
    line++;
  }

  private void text(int column, String text) {
    if (text != null && !text.isEmpty()) {
      sheet.inlineString(line, column, printable(text));
    }
  }

  /** Signs that XML does not know would make the file unreadable. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\t\\n]]", "");
  }

  private void moment(int column, Instant moment) {
    if (moment != null) {
      sheet.value(line, column, LocalDateTime.ofInstant(moment, zone));
      sheet.style(line, column).format(MOMENT).set();
    }
  }

  /** Rows so far, without the heading. */
  int rows() {
    return line - 1;
  }

  /** Hands what was added to the stream. */
  void flush() throws IOException {
    sheet.flush();
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    workbook.close();
  }
}
