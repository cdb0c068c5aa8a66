package org.onewindow.acceptance.domain.cases;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A licence as a list of licences names it, and how it stands today; no person.
 *
 * @param number as printed; the same for every edition
 * @param name of the certificate
 * @param organ name of the organ that issued it
 * @param validFrom first day of the latest edition
 * @param lastDay as it is now; empty without end
 */
public record ListedLicence(
    String number,
    String name,
    String organ,
    LocalDate validFrom,
    Optional<LocalDate> lastDay,
    Certificate.Standing standing) {

  public static ListedLicence of(Certificate latest, LocalDate today) {
    return new ListedLicence(
        latest.number(),
        latest.name(),
        latest.organName(),
        latest.validFrom(),
        latest.lastDay(),
        latest.on(today));
  }

  /** It came to an end before its holder could use it with the others. */
  public boolean isOver() {
    return !standing.isInForce() && standing != Certificate.Standing.NOT_YET_VALID;
  }
}
