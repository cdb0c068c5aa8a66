package org.onewindow.acceptance.web.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.acceptance.application.supervision.Board;

/**
 * Where the columns of the chart of days stand, in units of its view box. Two columns a day: what
 * came in, and what was decided.
 *
 * @param columns one for each day
 * @param lines of the scale, from the bottom
 */
public record DayChart(List<Column> columns, List<Line> lines) {

  public static final int WIDTH = 760;
  public static final int HEIGHT = 240;
  private static final int LEFT = 44;
  private static final int TOP = 14;
  public static final int BOTTOM = 208;
  private static final int STEPS = 4;
  private static final int MOST_LABELS = 16;
  private static final double FILLED = 0.72;

  /**
   * @param x of the first column
   * @param width of each of the two
   * @param receivedTop upper end of the first, and {@code decidedTop} of the second
   * @param label under them, or empty where there is no room for all
   * @param middle of the label
   */
  public record Column(
      LocalDate day,
      long received,
      long decided,
      double x,
      double width,
      double receivedTop,
      double decidedTop,
      String label,
      double middle) {
    public double second() {
      return round(x + width);
    }

    public double receivedHeight() {
      return round(BOTTOM - receivedTop);
    }

    public double decidedHeight() {
      return round(BOTTOM - decidedTop);
    }
  }

  /** A line of the scale with what it stands for. */
  public record Line(double y, long value) {}

  public static DayChart of(List<Board.Day> days) {
    long most = days.stream().mapToLong(d -> Math.max(d.received(), d.decided())).max().orElse(0);
    long top = scale(most);
    double step = (WIDTH - LEFT) / (double) Math.max(1, days.size());
    int every = (days.size() + MOST_LABELS - 1) / MOST_LABELS;
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      Board.Day day = days.get(i);
      double x = LEFT + step * i + step * (1 - FILLED) / 2;
      columns.add(
          new Column(
              day.day(),
              day.received(),
              day.decided(),
              round(x),
              round(step * FILLED / 2),
              y(day.received(), top),
              y(day.decided(), top),
              i % every == 0 ? day.day().getMonthValue() + "-" + day.day().getDayOfMonth() : "",
              round(LEFT + step * (i + 0.5))));
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      long value = top * i / STEPS;
      lines.add(new Line(y(value, top), value));
    }
    return new DayChart(columns, lines);
  }

  /** The next round number above that divides into four. */
  static long scale(long most) {
    long unit = 1;
    while (unit * 40 < most) {
      unit *= 10;
    }
    long step = unit * STEPS;
    return Math.max(STEPS, (most + step - 1) / step * step);
  }

  private static double y(long value, long top) {
    return round(BOTTOM - (BOTTOM - TOP) * (double) value / top);
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
