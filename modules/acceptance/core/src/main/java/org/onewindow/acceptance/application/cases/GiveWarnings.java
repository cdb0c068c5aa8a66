package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseClock;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Warning;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
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
    CaseClock clock = book.caseClock(); // one calendar for all of the portion
    Map<Long, PublishedMatter> matters = new HashMap<>();
    List<CaseWarnings.OfCase> come = new ArrayList<>();
    Map<Long, Optional<Instant>> next = new LinkedHashMap<>();
    for (LicenceCase it : cases.whole(claimed.stream().map(DueCases.Due::id).toList())) {
      PublishedMatter matter = matters.computeIfAbsent(it.matter().version(), v -> book.matter(it));
      List<Warning> all = clock.warnings(it, matter, now);
      all.stream()
          .filter(warning -> warning.hasCome(now))
          .forEach(warning -> come.add(new CaseWarnings.OfCase(it.id(), warning)));
      next.put(it.id(), all.stream().filter(w -> !w.hasCome(now)).findFirst().map(Warning::at));
    }
    warnings.give(come, now);
    warnings.lookAgain(next);
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
}
