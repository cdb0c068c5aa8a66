package org.onewindow.kernel.identity;

import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.Refusal;

/**
 * A unified social credit code (统一社会信用代码, GB 32100—2015): department and kind, six digits of the
 * registering place, nine of the body itself, one check character. Public, therefore not masked in
 * lists; {@link #masked} serves where a sole trader's code stands beside a person.
 *
 * @param code 18 characters of digits and capitals without I, O, S, V, Z; checked
 */
public record Uscc(String code) {

  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern FORM =
      Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
  private static final int LENGTH = 18;
  private static final int BASE = 31;
  private static final int BODY_MODULUS = 11;
  private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final long MOST_FOUNDED = 99_999;

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code USCC_MISSING}, {@code USCC_LENGTH}, {@code
   *     USCC_CHARACTERS} or {@code USCC_CHECK_CHARACTER}, the first that applies
   */
  public Uscc {
    code = code == null ? "" : code;
    if (code.isEmpty()) {
      throw Refusal.of("USCC_MISSING").raise();
    }
    if (code.length() != LENGTH) {
      throw Refusal.of("USCC_LENGTH", code.length()).raise();
    }
    if (!FORM.matcher(code).matches()) {
      throw Refusal.of("USCC_CHARACTERS").raise();
    }
    if (code.charAt(LENGTH - 1) != checkCharacter(code)) {
      throw Refusal.of("USCC_CHECK_CHARACTER").raise();
    }
  }

  /**
   * The code that a registering organ gives to a body it founds: nine characters of the body are
   * {@code MAX}, five digits and the check character of GB 11714.
   *
   * @param kind department and kind, such as {@code 91} for an enterprise
   * @param region six digits of the registering place
   * @param serial from 1 to 99999
   */
  public static Uscc founded(String kind, String region, long serial) {
    if (serial < 1 || serial > MOST_FOUNDED) {
      throw new IllegalArgumentException("No body code is left for " + serial);
    }
    String body = "MAX" + String.format("%05d", serial);
    String code = kind + region + body + bodyCheck(body);
    return new Uscc(code + checkCharacter(code + "0"));
  }

  /** GB 11714: weighted sum modulo 11; ten is written X. */
  private static char bodyCheck(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += Character.digit(body.charAt(i), Character.MAX_RADIX) * BODY_WEIGHTS[i];
    }
    return "0123456789X0".charAt(BODY_MODULUS - sum % BODY_MODULUS);
  }

  /** Reads what a person typed: blanks, hyphens, full-width and small letters are forgiven. */
  public static Uscc parse(String typed) {
    return new Uscc(Typed.code(typed));
  }

  /** The check character that belongs to the first 17: weights are the powers of 3, modulo 31. */
  static char checkCharacter(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % BASE;
    }
    return CHARACTERS.charAt((BASE - sum % BASE) % BASE);
  }

  /** Six digits of GB/T 2260 for the registering place. */
  public String region() {
    return code.substring(2, 8);
  }

  public String masked() {
    return Typed.masked(code, 4, 4);
  }

  @Override
  public String toString() {
    return code;
  }
}
