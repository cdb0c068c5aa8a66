package org.onewindow.acceptance.web.supervision;

import java.time.LocalDate;
import org.onewindow.acceptance.application.supervision.Question;
import org.onewindow.acceptance.domain.supervision.Measure;
import org.onewindow.acceptance.domain.supervision.Period;
import org.onewindow.acceptance.domain.supervision.Standstill;
import org.onewindow.platform.web.page.Address;
import org.onewindow.platform.web.page.View;

/** Where the numbers of the board lead: the same days and the same place, told in the address. */
public record BoardLinks(View view, Question asked, Period period) {

  private static final String BOARD = "/supervision";
  private static final String CASES = "/supervision/cases";
  private static final String STANDSTILLS = "/supervision/standstills";

  /** The days in words. */
  public String said() {
    return period.length() == 1
        ? view.date(period.from())
        : view.t("supervision.from", view.date(period.from()), view.date(period.to()));
  }

  /**
   * @param day a day of the period; null for today
   */
  public String board(LocalDate day, Period.Span span, String unit, String window) {
    return BOARD + query(span, day, unit, window);
  }

  /** The board of one section alone. */
  public String unit(String code) {
    return board(period.from(), asked.span(), code, "");
  }

  /** The board of one counter alone. */
  public String window(String code) {
    return board(period.from(), asked.span(), "", code);
  }

  /** The cases of a number at the head of the board. */
  public String cases(Measure measure) {
    return list(measure, asked.unit(), asked.window());
  }

  public String casesOfUnit(Measure measure, String code) {
    return list(measure, code, asked.window());
  }

  public String casesOfWindow(Measure measure, String code) {
    return list(measure, asked.unit(), code);
  }

  /**
   * What stood still.
   *
   * @param of one kind alone, or null
   * @param unit code of a section, or empty for what the board is narrowed to
   */
  public String standstills(Standstill of, String unit) {
    return STANDSTILLS
        + query(asked.span(), period.from(), unit.isEmpty() ? asked.unit() : unit, asked.window())
        + (of == null ? "" : "&of=" + of.name());
  }

  private String list(Measure measure, String unit, String window) {
    return CASES + query(asked.span(), period.from(), unit, window) + "&measure=" + measure.name();
  }

  private static String query(Period.Span span, LocalDate day, String unit, String window) {
    return "?span="
        + span.name()
        + (day == null ? "" : "&day=" + day)
        + (unit.isEmpty() ? "" : "&unit=" + Address.encode(unit))
        + (window.isEmpty() ? "" : "&window=" + Address.encode(window));
  }
}
