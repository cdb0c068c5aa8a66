package org.onewindow.acceptance.application.supervision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.onewindow.acceptance.domain.supervision.Period;
import org.onewindow.acceptance.persistence.cases.SupervisionCounts.Within;
import org.onewindow.kernel.refusal.Refusal;

/**
 * Which days supervision looks at, and which section or counter alone.
 *
 * @param span a day when null
 * @param day a day of the period; today when null
 * @param unit code of a section, or empty for all
 * @param window code of a counter, or empty for all
 */
public record Question(Period.Span span, LocalDate day, String unit, String window) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int LONGEST = 40;

  /**
   * @throws org.onewindow.kernel.refusal.Refused DATE_MALFORMED, PARAMETER_TOO_LONG
   */
  public Question {
    span = Objects.requireNonNullElse(span, Period.Span.DAY);
    unit = code(unit, "unit");
    window = code(window, "window");
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      throw Refusal.of("DATE_MALFORMED").at("day").raise();
    }
  }

  private static String code(String typed, String field) {
    String code = typed == null ? "" : typed.strip();
    if (code.length() > LONGEST) {
      throw Refusal.of("SUPERVISION_CODE_UNKNOWN").at(field).raise();
    }
    return code;
  }

  public Period period(LocalDate today) {
    return Period.of(span, day == null ? today : day);
  }

  Within within(Period period, ZoneId zone) {
    return new Within(period.begin(zone), period.end(zone), unit, window);
  }
}
