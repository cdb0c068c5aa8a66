package org.onewindow.acceptance.domain.cases;

/**
 * 档号 after DA/T 22—2015: 全宗号-档案门类代码·年度-保管期限-机构代码-件号. {@code XK}, 行政许可, is ours [design].
 *
 * @param fonds 全宗号 of the organ
 * @param year in which the case ended
 * @param section 机构代码 within the organ
 * @param seq from 1, without gaps within all the rest
 */
public record ArchiveNumber(String fonds, int year, Retention retention, String section, long seq) {

  /** The series that its last part counts in. */
  public static String series(String fonds, Retention retention, String section) {
    return "archive:" + fonds + ":" + retention.code() + ":" + section;
  }

  /** The section's part: what follows the organ's code, {@code 00} for the organ itself. */
  public static String section(String organ, String section) {
    if (section.equals(organ)) {
      return "00";
    }
    return section.startsWith(organ + "-") ? section.substring(organ.length() + 1) : section;
  }

  /** As printed. */
  public String text() {
    return String.format("%s-XK·%d-%s-%s-%04d", fonds, year, retention.code(), section, seq);
  }
}
