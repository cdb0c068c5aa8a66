package org.onewindow.acceptance.web.supervision;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.acceptance.application.supervision.Board;

/**
 * How a bar or a ring of open cases is divided into green, yellow and red. A share that exists is
 * never thinner than can be seen.
 *
 * @param parts in the order green, yellow, red; empty ones left out
 */
public record LampShares(List<Part> parts) {

  /** The whole, in units of the drawing. */
  public static final double WHOLE = 100;

  private static final double THINNEST = 2;

  /**
   * @param kind {@code ok}, {@code warn} or {@code bad}, the class of the style sheet
   * @param from where it begins, 0 … 100
   * @param length of it
   * @param number what it stands for
   */
  public record Part(String kind, double from, double length, long number) {}

  public static LampShares of(Board.Lamps lamps) {
    List<Part> parts = new ArrayList<>();
    if (lamps.all() == 0) {
      return new LampShares(parts);
    }
    long[] numbers = {lamps.green(), lamps.yellow(), lamps.red()};
    String[] kinds = {"ok", "warn", "bad"};
    double thin = 0;
    double rest = 0;
    for (long number : numbers) {
      double share = WHOLE * number / lamps.all();
      if (number > 0 && share < THINNEST) {
        thin += THINNEST;
      } else {
        rest += share;
      }
    }
    double from = 0;
    for (int i = 0; i < numbers.length; i++) {
      double share = WHOLE * numbers[i] / lamps.all();
      if (numbers[i] > 0) {
        double length = share < THINNEST ? THINNEST : share * (WHOLE - thin) / rest;
        parts.add(new Part(kinds[i], round(from), round(length), numbers[i]));
        from += length;
      }
    }
    return new LampShares(parts);
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
