package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.application.cases.RecomputeDeadlines;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleClock;
import org.onewindow.acceptance.domain.bundle.BundleSelection;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.platform.identity.Permitted;

/**
 * Counts the ends of running bundles anew that were provisional, once a year of the calendar has
 * become known (ACC-653).
 */
@ApplicationScoped
public class RecountBundles {

  private static final int STEP = 100;

  private final BundleBook book;
  private final Bundles bundles;
  private final MemberCases cases;

  /** For the container's proxy. */
  protected RecountBundles() {
    this(null, null, null);
  }

  @Inject
  RecountBundles(BundleBook book, Bundles bundles, MemberCases cases) {
    this.book = book;
    this.bundles = bundles;
    this.cases = cases;
  }

  /**
   * One step of the work.
   *
   * @param afterId the last bundle of the step before, 0 for the first
   * @return the last bundle of this step, or −1 when nothing is left
   */
  @Transactional
  @Permitted(RecomputeDeadlines.PERMISSION)
  public long step(long afterId) {
    List<Bundle> some = bundles.holdProvisional(afterId, STEP);
    some.forEach(this::recount);
    return some.isEmpty() ? -1 : some.get(some.size() - 1).id();
  }

  private void recount(Bundle bundle) {
    BundleClock clock = book.clock();
    Instant from = bundle.acceptedAt().orElseThrow();
    CaseNumber lead = new CaseNumber(bundle.task(bundle.lead()).caseNumber().orElseThrow());
    BundleSelection selection =
        BundleSelection.of(book.template(bundle).plan(), book.typed(bundle).asAnswers());
    bundle.recount(
        clock.promised(selection, cases.standing(lead).statutory(), from),
        clock.ceiling(from, bundle.extension().isPresent()));
  }
}
