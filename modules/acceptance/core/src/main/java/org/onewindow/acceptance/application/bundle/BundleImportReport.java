package org.onewindow.acceptance.application.bundle;

import java.util.Comparator;
import java.util.List;
import org.onewindow.acceptance.domain.bundle.BundleFinding;
import org.onewindow.acceptance.domain.matter.Finding.Severity;

/**
 * What a file of bundles would do, or did.
 *
 * @param fresh bundles that are not known yet
 * @param changed bundles with another text than their newest version
 * @param unchanged bundles equal to their newest version
 * @param findings at most {@value #MOST_FINDINGS}, errors first
 */
public record BundleImportReport(
    int fresh, int changed, int unchanged, List<BundleFinding> findings) {

  /** Findings that are listed; a file with more is better repaired in portions. */
  public static final int MOST_FINDINGS = 500;

  public BundleImportReport {
    findings =
        findings.stream()
            .sorted(Comparator.comparing(BundleFinding::severity))
            .limit(MOST_FINDINGS)
            .toList();
  }

  public boolean isImportable() {
    return count(Severity.ERROR) == 0 && fresh + changed + unchanged > 0;
  }

  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
