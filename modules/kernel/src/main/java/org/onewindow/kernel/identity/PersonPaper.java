package org.onewindow.kernel.identity;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.Refusal;

/**
 * The papers by which a person is known (证件类型, GA/T 517), each with the check of its number. Names
 * are stored and never change.
 */
public enum PersonPaper {
  /** 居民身份证. */
  CITIZEN_ID("111") {
    @Override
    String checked(String number, LocalDate today) {
      return CitizenId.parse(number).requireBornBy(today).number();
    }
  },
  /**
   * 护照: what the state that issued it printed; no check digit outside the machine-readable zone.
   */
  PASSPORT("414") {
    @Override
    String checked(String number, LocalDate today) {
      return must(number, PASSPORT_NUMBER, "PASSPORT_FORM");
    }
  },
  /** 港澳居民来往内地通行证, or 港澳居民居住证 with a citizen's number of region 81 or 82. */
  HONG_KONG_MACAO_PERMIT("516") {
    @Override
    String checked(String number, LocalDate today) {
      return isResident(number, "8[12]0000")
          ? CITIZEN_ID.checked(number, today)
          : must(number, HONG_KONG_MACAO, "HONG_KONG_MACAO_PERMIT_FORM");
    }
  },
  /** 台湾居民来往大陆通行证, or 台湾居民居住证 with a citizen's number of region 83. */
  TAIWAN_PERMIT("511") {
    @Override
    String checked(String number, LocalDate today) {
      return isResident(number, "830000")
          ? CITIZEN_ID.checked(number, today)
          : must(number, TAIWAN, "TAIWAN_PERMIT_FORM");
    }
  },
  /** 外国人永久居留身份证. */
  PERMANENT_RESIDENCE("553") {
    @Override
    String checked(String number, LocalDate today) {
      return new PermanentResidenceId(number).number();
    }
  };

  private static final int CITIZEN_LENGTH = 18;

  /** ICAO Doc 9303 has nine characters in the zone and lets states print longer ones beside it. */
  private static final Pattern PASSPORT_NUMBER = Pattern.compile("(?=.*[0-9]{3})[A-Z0-9]{5,12}");

  /** Eight digits of the person, and on the cards of before 2013 two of the issue. */
  private static final Pattern HONG_KONG_MACAO = Pattern.compile("[HM][0-9]{8}([0-9]{2})?");

  /** Eight digits on the card; ten and a letter in the booklet of before 2015. */
  private static final Pattern TAIWAN = Pattern.compile("[0-9]{8}|[0-9]{10}[A-Z]?");

  private final String code;

  PersonPaper(String code) {
    this.code = code;
  }

  /** Three digits of GA/T 517. */
  public String code() {
    return code;
  }

  /**
   * The number in the one form in which numbers are compared.
   *
   * @param today no paper's holder is born later
   * @throws org.onewindow.kernel.refusal.Refused what is wrong with it
   */
  public String parse(String typed, LocalDate today) {
    return checked(Typed.code(typed), today);
  }

  abstract String checked(String number, LocalDate today);

  /** As it stands in lists and on papers. */
  public String masked(String number) {
    return number.length() == CITIZEN_LENGTH
        ? Typed.masked(number, 4, 4)
        : Typed.masked(number, 2, 2);
  }

  /** What was typed in the form in which numbers are compared, whatever paper it stands on. */
  public static String plain(String typed) {
    return Typed.code(typed);
  }

  private static String must(String number, Pattern form, String code) {
    if (!form.matcher(number).matches()) {
      throw Refusal.of(code).raise();
    }
    return number;
  }

  private static boolean isResident(String number, String region) {
    return number.length() == CITIZEN_LENGTH && number.matches(region + "[0-9]{11}[0-9X]");
  }
}
