package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Warning;
import org.onewindow.acceptance.persistence.cases.CaseWarnings;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.acceptance.persistence.cases.DueCases;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;

/**
 * 预警: records that a clock of a case has turned yellow or red, once for each limit. What is
 * recorded follows from the ledger and the calendar, never from the moment this runs. The case
 * itself is not changed, so nobody's page grows stale by it.
 */
@ApplicationScoped
public class GiveWarnings implements TimeWork {

  private final CaseBook book;
  private final Cases cases;
  private final CaseWarnings warnings;

  /** For the container's proxy. */
  protected GiveWarnings() {
    this(null, null, null);
  }

  @Inject
  GiveWarnings(CaseBook book, Cases cases, CaseWarnings warnings) {
    this.book = book;
    this.cases = cases;
    this.warnings = warnings;
  }

  @Override
  @Transactional
  @Permitted(LetTimeAct.PERMISSION)
  public Optional<Cursor> step(Optional<Cursor> after, int most) {
    Instant now = book.now();
    List<DueCases.Due> claimed = warnings.claim(now, after, most);
    if (claimed.isEmpty()) {
      return Optional.empty();
    }
    cases.whole(claimed.stream().map(DueCases.Due::id).toList()).forEach(it -> warn(it, now));
    return Optional.of(claimed.get(claimed.size() - 1).cursor());
  }

  @Override
  @Transactional
  @Permitted(LetTimeAct.PERMISSION)
  public Optional<Cursor> passOver(Optional<Cursor> after) {
    return warnings.next(book.now(), after).map(DueCases.Due::cursor);
  }

  @Override
  @Transactional
  @Permitted(LetTimeAct.PERMISSION)
  public Optional<Instant> nextDue(Instant after) {
    return warnings.firstLaterThan(after);
  }

  private void warn(LicenceCase it, Instant now) {
    Optional<Instant> next = Optional.empty();
    for (Warning warning : book.caseClock().warnings(it, book.matter(it), now)) {
      if (warning.hasCome(now)) {
        warnings.give(it.id(), warning, now);
      } else if (next.isEmpty()) {
        next = Optional.of(warning.at());
      }
    }
    warnings.lookAgain(it.id(), next);
  }
}
