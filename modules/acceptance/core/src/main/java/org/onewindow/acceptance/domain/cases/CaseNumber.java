package org.onewindow.acceptance.domain.cases;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a case (办件编号) as people read it out: region, year, seven digits, e.g. {@code
 * 371799-2026-0000318}. Without gaps per region and year.
 */
public record CaseNumber(String text) {

  private static final Pattern FORM = Pattern.compile("\\d{6}-\\d{4}-\\d{7}");

  public CaseNumber {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a case number");
    }
  }

  /**
   * @param region six digits of GB/T 2260
   * @param year four digits
   * @param serial 1 to 9 999 999
   */
  public static CaseNumber of(String region, int year, long serial) {
    if (serial < 1 || serial > 9_999_999) {
      throw new IllegalArgumentException("The year's series of case numbers is used up: " + serial);
    }
    return new CaseNumber(String.format("%s-%04d-%07d", region, year, serial));
  }

  /** What a person typed, tolerant of spaces and full-width hyphens; empty when it is no number. */
  public static Optional<CaseNumber> parse(String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String text = typed.strip().replaceAll("[\\s\u3000]", "").replaceAll("[－—–]", "-");
    return FORM.matcher(text).matches() ? Optional.of(new CaseNumber(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
