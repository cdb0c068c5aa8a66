package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.platform.identity.Permitted;

/** Derives the provisional deadlines anew once a year of the calendar has become known. */
@ApplicationScoped
public class RecomputeDeadlines {

  private final CaseBook book;
  private final Cases cases;

  /** For the container's proxy. */
  protected RecomputeDeadlines() {
    this(null, null);
  }

  @Inject
  RecomputeDeadlines(CaseBook book, Cases cases) {
    this.book = book;
    this.cases = cases;
  }

  /** What lets a job do this. */
  public static final String PERMISSION = "case.recompute";

  private static final int STEP = 200;

  /**
   * One step of the work.
   *
   * @param afterId the last case of the step before, 0 for the first
   * @return the last case of this step, or −1 when nothing is left
   */
  @Transactional
  @Permitted(PERMISSION)
  public long step(long afterId) {
    List<LicenceCase> some = cases.provisional(afterId, STEP);
    Instant now = book.now();
    for (LicenceCase it : some) {
      book.derive(it, book.matter(it), now);
    }
    return some.isEmpty() ? -1 : some.get(some.size() - 1).id();
  }
}
