package org.onewindow.platform.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.onewindow.platform.text.Texts;

/**
 * The weeks of one month, Monday first, as {@code calendar/months.jte} shows them.
 *
 * @param title e.g. 2026 年 2 月
 * @param weekdays the heads of the seven columns
 * @param cells whole weeks; a cell without a date is blank
 */
public record MonthGrid(String title, List<String> weekdays, List<Cell> cells) {

  public MonthGrid {
    weekdays = List.copyOf(weekdays);
    cells = List.copyOf(cells);
  }

  /**
   * One day.
   *
   * @param number day of the month; 0 for a blank
   * @param style classes of the style sheet: {@code c} counted, {@code h} rest, {@code p} paused,
   *     {@code due}; may be empty
   * @param mark short word under the number; may be empty
   * @param words what the looks mean, for those who do not see them; may be empty
   */
  public record Cell(int number, String style, String mark, String words) {

    static final Cell BLANK = new Cell(0, "", "", "");

    public boolean isBlank() {
      return number == 0;
    }
  }

  /** The whole month. */
  public static MonthGrid of(YearMonth month, Texts texts, Function<LocalDate, Cell> look) {
    return of(month.atDay(1), month.atEndOfMonth(), texts, look);
  }

  /** One grid for each month between two days, only with the weeks that lie between them. */
  public static List<MonthGrid> between(
      LocalDate from, LocalDate to, Texts texts, Function<LocalDate, Cell> look) {
    List<MonthGrid> months = new ArrayList<>();
    for (YearMonth month = YearMonth.from(from);
        !month.isAfter(YearMonth.from(to));
        month = month.plusMonths(1)) {
      LocalDate first = later(month.atDay(1), monday(from));
      LocalDate last = earlier(month.atEndOfMonth(), monday(to).plusDays(6));
      months.add(of(first, last, texts, look));
    }
    return months;
  }

  private static MonthGrid of(
      LocalDate first, LocalDate last, Texts texts, Function<LocalDate, Cell> look) {
    List<Cell> cells = new ArrayList<>();
    for (LocalDate day = monday(first);
        !day.isAfter(monday(last).plusDays(6));
        day = day.plusDays(1)) {
      cells.add(day.isBefore(first) || day.isAfter(last) ? Cell.BLANK : look.apply(day));
    }
    List<String> weekdays = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.add(texts.of("calendar.weekday", day));
    }
    return new MonthGrid(
        texts.get("calendar.month", first.getYear(), first.getMonthValue()), weekdays, cells);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(DayOfWeek.MONDAY);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
