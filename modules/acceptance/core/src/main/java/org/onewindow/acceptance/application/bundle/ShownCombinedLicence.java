package org.onewindow.acceptance.application.bundle;

import java.time.Instant;
import org.onewindow.acceptance.domain.bundle.CombinedLicence;

/**
 * The combined licence of a bundle, as the pages of the bundle show it.
 *
 * @param caseNumber of the lead's case, in whose file the paper lies
 * @param paper its place there
 * @param openable whether the reader may open the paper now
 */
public record ShownCombinedLicence(
    String name, String number, Instant issuedAt, String caseNumber, int paper, boolean openable) {

  static ShownCombinedLicence of(CombinedLicence issued, boolean openable) {
    return new ShownCombinedLicence(
        issued.name(),
        issued.number(),
        issued.issuedAt(),
        issued.paper().caseNumber(),
        issued.paper().seq(),
        openable);
  }
}
