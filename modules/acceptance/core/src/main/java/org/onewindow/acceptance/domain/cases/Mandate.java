package org.onewindow.acceptance.domain.cases;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The power of attorney an agent acts under (授权委托书).
 *
 * @param scope what the agent may do, as written on the paper
 * @param validUntil last day of its validity
 * @param file SHA-256 of its scan, or empty when only the paper was taken
 */
public record Mandate(String scope, LocalDate validUntil, String file) {

  public Mandate {
    Objects.requireNonNull(scope, "scope");
    file = file == null ? "" : file;
  }
}
