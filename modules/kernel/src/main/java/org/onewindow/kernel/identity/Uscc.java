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
