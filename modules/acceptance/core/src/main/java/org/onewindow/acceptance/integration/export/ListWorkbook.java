package org.onewindow.acceptance.integration.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.onewindow.platform.text.Texts;

/**
 * A workbook of one list that is written while its rows are read: what was added goes to the stream
 * with every {@link #flush}, so that its length costs no memory. Every text is an inline string and
 * therefore never a formula, whatever sign it begins with. Not thread-safe.
 */
final class ListWorkbook<T> implements AutoCloseable {

  private static final String MOMENT = "yyyy-mm-dd hh:mm";

  /** Excel takes 32 767 signs in a cell. */
  private static final int LONGEST = 32_000;

  private final ZoneId zone;
  private final List<Column<T>> columns;
  private final Workbook workbook;
  private final Worksheet sheet;
  private int line;

  /**
   * @param name key of the name of the sheet
   */
  ListWorkbook(OutputStream out, Texts texts, ZoneId zone, String name, List<Column<T>> columns) {
    this.zone = zone;
    this.columns = List.copyOf(columns);
    workbook = new Workbook(out, "OneWindow", "1.0");
    sheet = workbook.newWorksheet(texts.get(name));
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, columns.get(i).width());
      sheet.inlineString(0, i, texts.get(columns.get(i).heading()));
      sheet.style(0, i).bold().set();
    }
    sheet.freezePane(0, 1);
    line = 1;
  }

  void add(T row) {
    for (int i = 0; i < columns.size(); i++) {
      Object value = columns.get(i).value().apply(row);
      if (value instanceof Instant moment) {
        sheet.value(line, i, LocalDateTime.ofInstant(moment, zone));
        sheet.style(line, i).format(MOMENT).set();
      } else if (value != null && !value.toString().isEmpty()) {
        sheet.inlineString(line, i, printable(value.toString()));
      }
    }
    line++;
  }

  /** Signs that XML does not know, or more than a cell takes, would make the file unreadable. */
  private static String printable(String text) {
    String plain = text.replaceAll("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\t\\n]]", "");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
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
