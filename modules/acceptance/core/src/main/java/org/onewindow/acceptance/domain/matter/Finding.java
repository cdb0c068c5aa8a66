package org.onewindow.acceptance.domain.matter;

import org.onewindow.kernel.refusal.Refusal;

/**
 * What is wrong or doubtful in an implementation list, at its place.
 *
 * @param severity what it prevents
 * @param rule id in {@code docs/domain/rules.md}
 * @param place sheet and row, or path
 * @param column the field
 * @param reason text by {@code refusal.<CODE>}
 */
public record Finding(
    Severity severity, String rule, Place place, MatterColumn column, Refusal reason) {

  /** The input that a file of which nothing could be read came in. */
  static final String FILE = "file";

  /** What to look at: the column, or {@code file} where nothing of the file could be read. */
  public String field() {
    return isOfTheFile() ? FILE : column.key();
  }

  public boolean isOfTheFile() {
    return reason.field().equals(FILE);
  }

  /** What a finding prevents. */
  public enum Severity {
    /** The file cannot be imported. */
    ERROR,
    /** The matter can be kept as a draft but not published. */
    UNFIT,
    /** A person should look; nothing is prevented. */
    WARNING
  }

  /**
   * Where in the source.
   *
   * @param sheet sheet of a workbook or list of a JSON document; the empty string for a stored
   *     version
   * @param row line of the sheet from 1, the header being line 1; for JSON the position from 1
   */
  public record Place(String sheet, int row) {

    public static final Place NOWHERE = new Place("", 0);
  }

  static Finding error(String rule, Place place, MatterColumn column, String code, Object... args) {
    return new Finding(
        Severity.ERROR, rule, place, column, Refusal.of(code, args).at(column.key()));
  }
}
