package org.onewindow.acceptance.application.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.matter.ItemKind;
import org.onewindow.acceptance.domain.matter.PublishedMatter;

/**
 * From when until when a licence runs after a decision (ACC-307). A new one begins on the day the
 * decision says. A renewal adds the term of the matter to the end of the old one, so that nobody
 * loses days by asking early. A change and a reissue leave the end where it is. Deregistered is no
 * term at all.
 *
 * @param from first day, empty where there is no term
 * @param until last day, empty without end
 */
record LicenceTerm(Optional<LocalDate> from, Optional<LocalDate> until) {

  /** A first licence. */
  static LicenceTerm ofNew(PublishedMatter matter, LocalDate from) {
    Optional<LocalDate> until =
        matter.validityMonths() > 0
            ? Optional.of(from.plusMonths(matter.validityMonths()).minusDays(1))
            : Optional.empty();
    return new LicenceTerm(Optional.of(from), until);
  }

  /** After an act on an existing one. */
  static LicenceTerm after(
      ItemKind act, Certificate licence, PublishedMatter matter, LocalDate today) {
    return switch (act) {
      case NEW -> ofNew(matter, today);
      case CHANGE -> new LicenceTerm(Optional.of(today), licence.lastDay());
      case REISSUE -> new LicenceTerm(Optional.of(licence.validFrom()), licence.lastDay());
      case RENEWAL ->
          new LicenceTerm(
              Optional.of(today),
              licence.lastDay().map(end -> monthsAfter(end, matter.validityMonths())));
      case DEREGISTRATION -> new LicenceTerm(Optional.empty(), Optional.empty());
    };
  }

  /** The day before the corresponding day of the day after the end: 02-28 goes on to 02-29. */
  private static LocalDate monthsAfter(LocalDate end, int months) {
    return end.plusDays(1).plusMonths(months).minusDays(1);
  }
}
