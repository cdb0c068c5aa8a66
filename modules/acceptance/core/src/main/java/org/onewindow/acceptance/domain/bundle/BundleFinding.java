package org.onewindow.acceptance.domain.bundle;

import org.onewindow.acceptance.domain.matter.Finding.Severity;
import org.onewindow.kernel.refusal.Refusal;

/**
 * What is wrong or doubtful in a bundle's plan, at its place.
 *
 * @param severity what it prevents
 * @param rule id in {@code docs/domain/rules.md}
 * @param path the field, e.g. {@code members[2].after}, positions counted from 1; empty for the
 *     whole
 * @param line line of the file from 1; 0 where there is no file
 * @param reason text by {@code refusal.<CODE>}
 */
public record BundleFinding(Severity severity, String rule, String path, int line, Refusal reason) {

  public BundleFinding onLine(int where) {
    return new BundleFinding(severity, rule, path, where, reason);
  }

  /** The same finding with a path inside something larger. */
  public BundleFinding under(String parent) {
    String whole = path.isEmpty() ? parent : parent + "." + path;
    return new BundleFinding(severity, rule, whole, line, reason.at(whole));
  }

  public boolean preventsPublication() {
    return severity != Severity.WARNING;
  }
}
