package org.onewindow.acceptance.application.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.DueDates;
import org.onewindow.acceptance.domain.cases.LicenceCase;

/**
 * Which limits of a case a paper names: it says "provisional" because of these and of no other
 * (ACC-652).
 */
final class PrintedLimits {

  private PrintedLimits() {}

  /** The last moments of the limits that papers of the kind name. */
  static Stream<Instant> of(DocumentKind kind, LicenceCase it) {
    DueDates due = it.due();
    return switch (kind) {
      case RECEIPT -> it.matter().isCollected() ? decision(due) : due.acceptance().stream();
      case CORRECTION_RECEIPT -> due.acceptance().stream();
      case CORRECTION_NOTICE -> due.correction().stream();
      case ACCEPTANCE_NOTICE, TOLERANCE_NOTICE, EXTENSION_NOTICE, RESUMPTION_NOTICE ->
          decision(due);
      default -> Stream.empty();
    };
  }

  private static Stream<Instant> decision(DueDates due) {
    return Stream.of(due.promised(), due.statutory()).flatMap(Optional::stream);
  }
}
