package org.onewindow.acceptance.application.matter;

import java.util.List;
import org.onewindow.acceptance.domain.matter.Finding;
import org.onewindow.acceptance.domain.matter.Finding.Severity;

/**
 * What a catalogue file would do, or did.
 *
 * @param matters matters in the file that can be read
 * @param fresh not in the catalogue yet
 * @param changed other than the newest version
 * @param unchanged equal to the newest version
 * @param errors how many findings prevent the import
 * @param unfit how many prevent a publication
 * @param warnings how many are doubts
 * @param published how many were published with the import
 * @param findings the first {@value #MOST_FINDINGS}, errors first
 */
public record ImportReport(
    int matters,
    int fresh,
    int changed,
    int unchanged,
    int errors,
    int unfit,
    int warnings,
    int published,
    List<Finding> findings) {

  /** Findings that are listed; a file with more is better repaired in portions. */
  public static final int MOST_FINDINGS = 500;

  public ImportReport {
    findings = List.copyOf(findings);
  }

  static ImportReport of(Outlook outlook, List<Finding> all, int published) {
    return new ImportReport(
        outlook.fresh() + outlook.changed() + outlook.unchanged(),
        outlook.fresh(),
        outlook.changed(),
        outlook.unchanged(),
        count(all, Severity.ERROR),
        count(all, Severity.UNFIT),
        count(all, Severity.WARNING),
        published,
        all.stream()
            .sorted(java.util.Comparator.comparing(Finding::severity))
            .limit(MOST_FINDINGS)
            .toList());
  }

  /** How a file's matters stand to the catalogue. */
  record Outlook(int fresh, int changed, int unchanged) {}

  private static int count(List<Finding> all, Severity severity) {
    return (int) all.stream().filter(f -> f.severity() == severity).count();
  }

  /**
   * The same findings with the counts of an import that was done before.
   *
   * @param counts fresh, changed and unchanged, with spaces between
   */
  public ImportReport counted(String counts) {
    String[] parts = counts.split(" ");
    return new ImportReport(
        matters,
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        errors,
        unfit,
        warnings,
        published,
        findings);
  }

  public boolean isImportable() {
    return errors == 0;
  }
}
