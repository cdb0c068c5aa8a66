package org.onewindow.kernel.identity;

import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.Refusal;

/**
 * A mobile number of mainland China.
 *
 * @param digits eleven digits beginning with 13 to 19; checked
 */
public record MobileNumber(String digits) {

  private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}");

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code MOBILE_NUMBER_FORM}
   */
  public MobileNumber {
    if (digits == null || !FORM.matcher(digits).matches()) {
      throw Refusal.of("MOBILE_NUMBER_FORM").raise();
    }
  }

  /** Reads what a person typed: blanks, hyphens, full-width digits and +86 are forgiven. */
  public static MobileNumber parse(String typed) {
    return new MobileNumber(Typed.code(typed).replaceFirst("^(\\+|00)86", ""));
  }

  /** 138****1234. */
  public String masked() {
    return Typed.masked(digits, 3, 4);
  }

  @Override
  public String toString() {
    return masked();
  }
}
