package org.onewindow.kernel.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Set;
import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.Refusal;

/**
 * The number of a foreigner's permanent residence card (外国人永久居留身份证). Cards since 2023-12-01
 * (国家移民管理局, 机读信息规则 2023 版): 18 digits, a 9, two of the province that took the application, three of
 * the nationality (ISO 3166-1), eight of the birth date, three of a sequence, the check character
 * of a citizen's number. Older cards: three letters of the nationality and twelve digits, of which
 * the fifth to the tenth are the birth date; their check digit is not published and not looked at.
 *
 * @param number 18 or 15 characters; checked
 */
public record PermanentResidenceId(String number) {

  private static final Pattern NOW = Pattern.compile("9[0-9]{16}[0-9X]");
  private static final Pattern BEFORE = Pattern.compile("[A-Z]{3}[0-9]{12}");
  private static final DateTimeFormatter BIRTH =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  /** First digits of the provinces' codes (GB/T 2260). */
  private static final Set<String> AREAS = Set.of("1", "2", "3", "4", "5", "6");

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code PERMANENT_RESIDENCE_FORM}, {@code
   *     PERMANENT_RESIDENCE_BIRTH_DATE} or {@code PERMANENT_RESIDENCE_CHECK_DIGIT}, the first that
   *     applies
   */
  public PermanentResidenceId {
    number = number == null ? "" : number;
    boolean now = NOW.matcher(number).matches() && AREAS.contains(number.substring(1, 2));
    if (!now && !BEFORE.matcher(number).matches()) {
      throw Refusal.of("PERMANENT_RESIDENCE_FORM").raise();
    }
    boolean born =
        now
            ? isDay(number.substring(6, 14))
            : isDay("19" + number.substring(7, 13)) || isDay("20" + number.substring(7, 13));
    if (!born) {
      throw Refusal.of("PERMANENT_RESIDENCE_BIRTH_DATE").raise();
    }
    if (now && number.charAt(17) != CitizenId.checkCharacter(number)) {
      throw Refusal.of("PERMANENT_RESIDENCE_CHECK_DIGIT").raise();
    }
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text, BIRTH).getYear() > 0;
    } catch (DateTimeException notOne) {
      return false;
    }
  }

  /**
   * Reads what a person typed: blanks, hyphens, full-width signs and small letters are forgiven.
   */
  public static PermanentResidenceId parse(String typed) {
    return new PermanentResidenceId(Typed.code(typed));
  }

  @Override
  public String toString() {
    return Typed.masked(number, 2, 2);
  }
}
