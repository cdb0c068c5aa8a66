package org.onewindow.kernel.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Set;
import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.Refusal;

/**
 * A citizen's identity number (公民身份号码, GB 11643): six digits of the place of first registration,
 * eight of the birth date, three of a sequence (odd for men), one check character.
 *
 * @param number 18 characters, the last a digit or X; checked
 */
public record CitizenId(String number) {

  private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
  private static final int LENGTH = 18;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";
  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
  private static final DateTimeFormatter BIRTH =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  /** GB/T 2260 codes of provinces, and 83 and 91 as they stand in residence permits. */
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83", "91");

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code CITIZEN_ID_MISSING}, {@code
   *     CITIZEN_ID_LENGTH}, {@code CITIZEN_ID_CHARACTERS}, {@code CITIZEN_ID_REGION}, {@code
   *     CITIZEN_ID_BIRTH_DATE} or {@code CITIZEN_ID_CHECK_DIGIT}, the first that applies
   */
  public CitizenId {
    number = number == null ? "" : number;
    if (number.isEmpty()) {
      throw Refusal.of("CITIZEN_ID_MISSING").raise();
    }
    if (number.length() != LENGTH) {
      throw Refusal.of("CITIZEN_ID_LENGTH", number.length()).raise();
    }
    if (!FORM.matcher(number).matches()) {
      throw Refusal.of("CITIZEN_ID_CHARACTERS").raise();
    }
    if (!PROVINCES.contains(number.substring(0, 2))) {
      throw Refusal.of("CITIZEN_ID_REGION").raise();
    }
    if (birth(number).isBefore(EARLIEST_BIRTH)) {
      throw Refusal.of("CITIZEN_ID_BIRTH_DATE").raise();
    }
    if (number.charAt(LENGTH - 1) != checkCharacter(number)) {
      throw Refusal.of("CITIZEN_ID_CHECK_DIGIT").raise();
    }
  }

  /** Reads what a person typed: blanks, hyphens, full-width digits and a small x are forgiven. */
  public static CitizenId parse(String typed) {
    return new CitizenId(Typed.code(typed));
  }

  /** The check character that belongs to the first 17 digits (ISO 7064, MOD 11-2). */
  static char checkCharacter(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK.charAt(sum % CHECK.length());
  }

  private static LocalDate birth(String number) {
    try {
      return LocalDate.parse(number.substring(6, 14), BIRTH);
    } catch (DateTimeException e) {
      throw Refusal.of("CITIZEN_ID_BIRTH_DATE").raise();
    }
  }

  public LocalDate birthDate() {
    return birth(number);
  }

  /** Full years on a day; negative when the holder was not born yet. */
  public int ageOn(LocalDate day) {
    return Period.between(birthDate(), day).getYears();
  }

  /**
   * A number that claims a birth after today is wrong whatever its check digit says.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code CITIZEN_ID_BIRTH_DATE}
   */
  public CitizenId requireBornBy(LocalDate today) {
    if (birthDate().isAfter(today)) {
      throw Refusal.of("CITIZEN_ID_BIRTH_DATE").raise();
    }
    return this;
  }

  /** Six digits of GB/T 2260 for the place of first registration. */
  public String region() {
    return number.substring(0, 6);
  }

  public boolean isMale() {
    return (number.charAt(16) - '0') % 2 == 1;
  }

  /** Four characters at each end; the birth date stays hidden. */
  public String masked() {
    return Typed.masked(number, 4, 4);
  }

  @Override
  public String toString() {
    return masked();
  }
}
