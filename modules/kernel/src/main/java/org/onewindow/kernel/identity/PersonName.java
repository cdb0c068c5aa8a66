package org.onewindow.kernel.identity;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.Refusal;

/**
 * A natural person's name as in the identity document: Han characters with all extensions, names
 * with a middle dot (买买提·艾力), or Latin letters. Length is counted in characters as people see them,
 * not in UTF-16 units: 𠮷 is one.
 *
 * @param text checked, in Unicode normal form C
 */
public record PersonName(String text) {

  private static final int LONGEST = 50;
  private static final Pattern FORM =
      Pattern.compile("[\\p{IsHan}〇\\p{L}][\\p{IsHan}〇\\p{L}\\p{M}\\x{E0100}-\\x{E01EF}·.'’\\- ]*");

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code PERSON_NAME_MISSING}, {@code
   *     PERSON_NAME_LENGTH} or {@code PERSON_NAME_CHARACTERS}
   */
  public PersonName {
    if (text == null || text.isBlank()) {
      throw Refusal.of("PERSON_NAME_MISSING").raise();
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw Refusal.of("PERSON_NAME_LENGTH", LONGEST).raise();
    }
    if (!FORM.matcher(text).matches()) {
      throw Refusal.of("PERSON_NAME_CHARACTERS").raise();
    }
  }

  /** Reads what a person typed: outer blanks go, inner ones become one, every middle dot is ·. */
  public static PersonName parse(String typed) {
    String plain = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
    return new PersonName(
        plain
            .replaceAll("[•∙⋅・‧●．｡]", "·")
            .replaceAll("[\\s\\u3000\\u200B\\uFEFF]+", " ")
            .strip()
            .replaceAll(" ?· ?", "·"));
  }

  /** 王*芳, 刘*, 欧**华: the first and, from three characters on, the last stay. */
  public String masked() {
    int[] characters = text.codePoints().toArray();
    if (characters.length == 1) {
      return "*";
    }
    StringBuilder masked = new StringBuilder().appendCodePoint(characters[0]);
    if (characters.length == 2) {
      return masked.append('*').toString();
    }
    return masked
        .append("*".repeat(characters.length - 2))
        .appendCodePoint(characters[characters.length - 1])
        .toString();
  }

  @Override
  public String toString() {
    return masked();
  }
}
