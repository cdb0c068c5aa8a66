package org.onewindow.acceptance.domain.matter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.matter.MatterText.Row;

/**
 * Reads the cells of one row. A cell that cannot be read leaves a finding and answers a placeholder
 * that never reaches anybody, because a list with an error is thrown away whole.
 */
final class CellReader {

  /** Longest cell; the longest real one seen, a list of conditions, has about 4 000 characters. */
  static final int LONGEST = 8000;

  private static final int LARGEST = 9999;
  private static final int CENTS = 2;
  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private final Row row;
  private final CodeNames names;
  private final List<Finding> findings;

  CellReader(Row row, CodeNames names, List<Finding> findings) {
    this.row = row;
    this.names = names;
    this.findings = findings;
  }

  /** The text of a cell; a finding when it is compulsory and blank, or too long. */
  String text(MatterColumn column) {
    return text(column, LONGEST);
  }

  String text(MatterColumn column, int longest) {
    String text = row.cell(column);
    if (text.isEmpty() && column.isCompulsory()) {
      complain("ACC-100", column, "MATTER_CELL_BLANK");
    } else if (text.codePointCount(0, text.length()) > longest) {
      complain("ACC-103", column, "MATTER_CELL_TOO_LONG", longest);
    }
    return text;
  }

  /** The non-blank lines of a cell. */
  List<String> lines(MatterColumn column) {
    return text(column).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  int number(MatterColumn column) {
    String text = text(column);
    if (text.isEmpty()) {
      return 0;
    }
    // a spreadsheet keeps 20 as 20.0
    String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    if (!digits.matches("[0-9]{1,4}")) {
      complain("ACC-101", column, "MATTER_NOT_A_NUMBER", shown(text), LARGEST);
      return 0;
    }
    return Integer.parseInt(digits);
  }

  /** Yuan with at most two decimals; 0.00 where the cell is blank. */
  BigDecimal money(MatterColumn column) {
    String text = text(column);
    if (text.isEmpty()) {
      return BigDecimal.ZERO.setScale(CENTS);
    }
    if (!text.matches("[0-9]{1,8}(\\.[0-9]{1,2})?")) {
      complain("ACC-101", column, "MATTER_NOT_AN_AMOUNT", shown(text));
      return BigDecimal.ZERO.setScale(CENTS);
    }
    return new BigDecimal(text).setScale(CENTS);
  }

  boolean flag(MatterColumn column) {
    String text = text(column);
    switch (text.toLowerCase(Locale.ROOT)) {
      case "":
        return false;
      case "1", "1.0", "是", "true", "y", "yes":
        return true;
      case "0", "0.0", "否", "false", "n", "no":
        return false;
      default:
        complain("ACC-102", column, "MATTER_NOT_A_FLAG", shown(text));
        return false;
    }
  }

  Optional<LocalDate> date(MatterColumn column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (DateTimeFormatter format : List.of(PLAIN, DateTimeFormatter.ISO_LOCAL_DATE)) {
      try {
        return Optional.of(LocalDate.parse(text, format));
      } catch (DateTimeParseException wrong) {
        continue;
      }
    }
    complain("ACC-102", column, "MATTER_NOT_A_DATE", shown(text));
    return Optional.empty();
  }

  /** A value of a code set, by code, by name, or by both as in {@code 1 即办件}. */
  <E extends Enum<E>> E code(MatterColumn column, Class<E> set) {
    String text = text(column);
    return text.isEmpty() ? set.getEnumConstants()[0] : oneOf(column, set, text);
  }

  /** Values of a code set, one a line; commas and 、 part them as well. */
  <E extends Enum<E>> Set<E> codes(MatterColumn column, Class<E> set) {
    Set<E> found = new LinkedHashSet<>();
    String text = text(column);
    for (String part : text.split("[\\n,，、;；]+")) {
      if (!part.isBlank()) {
        found.add(oneOf(column, set, part.strip()));
      }
    }
    if (found.isEmpty() && !text.isEmpty() && column.isCompulsory()) {
      complain("ACC-100", column, "MATTER_CELL_BLANK");
    }
    return found;
  }

  private <E extends Enum<E>> E oneOf(MatterColumn column, Class<E> set, String text) {
    String bare = plain(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
    for (E constant : set.getEnumConstants()) {
      String code = CodeNames.code(constant);
      String name = plain(names.of(constant));
      if (isCode(code, bare)
          || !name.isEmpty() && (bare.equals(name) || bare.equals(code + " " + name))) {
        return constant;
      }
    }
    complain("ACC-102", column, "MATTER_CODE_UNKNOWN", shown(text), allowed(set));
    return set.getEnumConstants()[0];
  }

  /** Full-width and half-width brackets are the same to people. */
  private static String plain(String text) {
    return text.replace('（', '(').replace('）', ')');
  }

  /** A spreadsheet drops the leading zero of 01. */
  private static boolean isCode(String code, String text) {
    return text.equals(code) || code.length() == 2 && code.equals("0" + text);
  }

  private <E extends Enum<E>> String allowed(Class<E> set) {
    return Arrays.stream(set.getEnumConstants())
        .map(c -> (CodeNames.code(c) + " " + names.of(c)).strip())
        .collect(Collectors.joining(", "));
  }

  void complain(String rule, MatterColumn column, String code, Object... arguments) {
    findings.add(Finding.error(rule, row.place(), column, code, arguments));
  }

  private static String shown(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
