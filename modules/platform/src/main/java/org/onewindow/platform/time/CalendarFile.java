package org.onewindow.platform.time;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.kernel.time.DayKind;

/**
 * The file in which a year's holidays are brought in: comma-separated values with the columns
 * {@code date,kind,holiday}, lines beginning with # being remarks. UTF-8, with or without byte
 * order mark, or GB 18030, which is what spreadsheets of this country write.
 */
public final class CalendarFile {

  /** Larger files are no calendars. */
  public static final int MOST_BYTES = 256 * 1024;

  private static final int MOST_LINES = 5_000;
  private static final List<String> HEADER = List.of("date", "kind", "holiday");

  private CalendarFile() {}

  /**
   * Reads a file; what is wrong stands in the draft, each with the number of its line.
   *
   * @param year the only year that may stand in it, if only one may
   */
  public static CalendarDraft read(byte[] bytes, Optional<Integer> year) {
    CalendarDraft.Collector collector = new CalendarDraft.Collector(year);
    if (bytes.length > MOST_BYTES) {
      collector.refuse(Refusal.of("CALENDAR_FILE_TOO_LARGE", MOST_BYTES / 1024));
      return collector.draft();
    }
    Optional<String> text = decode(bytes);
    if (text.isEmpty() || text.get().indexOf('\0') >= 0) {
      collector.refuse(Refusal.of("CALENDAR_FILE_ENCODING"));
      return collector.draft();
    }
    List<String> lines = text.get().lines().toList();
    if (lines.size() > MOST_LINES) {
      collector.refuse(Refusal.of("CALENDAR_FILE_TOO_LONG", MOST_LINES));
      return collector.draft();
    }
    read(lines, collector);
    return collector.draft();
  }

  /** Whole years in the form of the file. */
  public static String write(CalendarDraft draft) {
    StringBuilder text = new StringBuilder("date,kind,holiday\n");
    draft
        .years()
        .values()
        .forEach(
            days ->
                days.forEach(
                    d ->
                        text.append(d.date())
                            .append(',')
                            .append(d.kind())
                            .append(',')
                            .append(d.holiday())
                            .append('\n')));
    return text.toString();
  }

  private static void read(List<String> lines, CalendarDraft.Collector collector) {
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String field = "lines[" + (i + 1) + "]";
      List<String> cells = cells(line);
      if (!headed) {
        headed = true;
        if (!cells.stream().map(c -> c.toLowerCase(Locale.ROOT)).toList().equals(HEADER)) {
          collector.refuse(Refusal.of("CALENDAR_HEADER_WRONG").at(field));
          return;
        }
        continue;
      }
      day(cells, field, collector);
    }
  }

  private static void day(List<String> cells, String field, CalendarDraft.Collector collector) {
    if (cells.size() != HEADER.size()) {
      collector.refuse(Refusal.of("CALENDAR_COLUMNS_WRONG", HEADER.size(), cells.size()).at(field));
      return;
    }
    Optional<LocalDate> date = date(cells.get(0));
    Optional<DayKind> kind = kind(cells.get(1));
    if (date.isEmpty()) {
      collector.refuse(Refusal.of("CALENDAR_DATE_MALFORMED", cells.get(0)).at(field));
    } else if (kind.isEmpty()) {
      collector.refuse(Refusal.of("CALENDAR_KIND_UNKNOWN", cells.get(1)).at(field));
    } else {
      collector.add(new CalendarDay(date.get(), kind.get(), cells.get(2)), field);
    }
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<DayKind> kind(String text) {
    for (DayKind kind : DayKind.values()) {
      if (kind.name().equals(text)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  private static Optional<String> decode(byte[] bytes) {
    Optional<String> utf8 = decode(bytes, StandardCharsets.UTF_8);
    return (utf8.isPresent() ? utf8 : decode(bytes, Charset.forName("GB18030")))
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
