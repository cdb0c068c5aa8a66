package org.onewindow.acceptance.application.cases;

import java.time.LocalDate;
import org.onewindow.kernel.refusal.Refusal;

/** A day somebody can have meant: the calendar of a machine goes further than any database's. */
final class PlausibleDay {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private PlausibleDay() {}

  /** None at all is no wrong one. */
  static boolean is(LocalDate day) {
    return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
  }

  /**
   * @param field where it was typed
   * @throws org.onewindow.kernel.refusal.Refused DATE_MALFORMED
   */
  static void require(LocalDate day, String field) {
    if (!is(day)) {
      throw refusal(field).raise();
    }
  }

  static Refusal refusal(String field) {
    return Refusal.of("DATE_MALFORMED").at(field);
  }
}
