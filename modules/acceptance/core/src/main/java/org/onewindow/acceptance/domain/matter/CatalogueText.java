package org.onewindow.acceptance.domain.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.matter.Finding.Place;
import org.onewindow.kernel.refusal.Refusal;

/**
 * A catalogue as it was read from a file, nothing checked but its form.
 *
 * @param matters in the order of the file
 * @param findings what could not be read at all
 */
public record CatalogueText(List<MatterText> matters, List<Finding> findings) {

  /** Largest file. */
  public static final int MOST_MEGABYTES = 8;

  /** Most rows of a sheet. */
  public static final int MOST_ROWS = 50_000;

  public CatalogueText {
    matters = List.copyOf(matters);
    findings = List.copyOf(findings);
  }

  /** A file of which nothing could be read. */
  public static CatalogueText unreadable(Refusal why) {
    return new CatalogueText(
        List.of(),
        List.of(
            new Finding(
                Finding.Severity.ERROR,
                "ACC-105",
                Place.NOWHERE,
                MatterColumn.ITEM_CODE,
                why.at(Finding.FILE))));
  }

  /** A file beyond the limits (ACC-103). */
  public static CatalogueText tooLarge() {
    return unreadable(Refusal.of("MATTER_FILE_TOO_LARGE", MOST_MEGABYTES, MOST_ROWS));
  }

  /** A matter of a file that could be read as a value. */
  public record ReadMatter(MatterText text, ImplementationList list) {}

  /**
   * Everything a file says.
   *
   * @param matters what could be read
   * @param errors why the file cannot be imported; empty when it can
   */
  public record Reading(List<ReadMatter> matters, List<Finding> errors) {}

  /** Reads every matter, and tells codes that stand in the file twice (ACC-104). */
  public Reading read(MatterReader reader) {
    List<ReadMatter> read = new ArrayList<>();
    List<Finding> errors = new ArrayList<>(findings);
    Map<String, Integer> first = new HashMap<>();
    for (MatterText text : matters) {
      MatterReader.Reading one = reader.read(text);
      errors.addAll(one.findings());
      one.list().ifPresent(list -> read.add(new ReadMatter(text, list)));
      String code = text.matter().cell(MatterColumn.ITEM_CODE);
      Integer before = code.isEmpty() ? null : first.putIfAbsent(code, text.matter().place().row());
      if (before != null) {
        errors.add(
            Finding.error(
                "ACC-104",
                text.matter().place(),
                MatterColumn.ITEM_CODE,
                "MATTER_TWICE",
                code,
                before));
      }
    }
    if (matters.isEmpty() && errors.isEmpty()) {
      errors.addAll(unreadable(Refusal.of("MATTER_FILE_EMPTY")).findings());
    }
    return new Reading(read, errors);
  }
}
