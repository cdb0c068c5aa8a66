package org.onewindow.acceptance.web.cases;

import java.util.Arrays;
import java.util.List;

/**
 * {@code Prefer: return=minimal} (RFC 7240 §4.2): a machine that records an act and does not look
 * at the case afterwards saves both sides the reading of it.
 */
final class ReturnPreference {

  static final String HEADER = "Prefer";
  private static final String MINIMAL = "return=minimal";

  private ReturnPreference() {}

  /**
   * @param headers every value of the header, each with one preference or several
   */
  static boolean isMinimal(List<String> headers) {
    return headers.stream()
        .flatMap(header -> Arrays.stream(header.split(",")))
        .map(preference -> preference.split(";", 2)[0].strip())
        .anyMatch(MINIMAL::equalsIgnoreCase);
  }
}
