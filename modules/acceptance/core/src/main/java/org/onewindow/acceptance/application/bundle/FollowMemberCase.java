package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleClock;
import org.onewindow.acceptance.domain.bundle.BundleSelection;
import org.onewindow.acceptance.domain.bundle.BundleTask;
import org.onewindow.acceptance.domain.bundle.Doer;
import org.onewindow.acceptance.domain.bundle.TaskState;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;

/**
 * Lets a bundle follow what became of a member's case. It looks at where the case stands and never
 * counts messages, so that one that comes twice, late or out of order does no harm: a review that
 * is sent back and given again changes nothing here, and a member is done once.
 */
@ApplicationScoped
public class FollowMemberCase {

  /** Held by the job that listens to cases. */
  public static final String PERMISSION = "bundle.follow";

  private final BundleBook book;
  private final Bundles bundles;
  private final MemberCases cases;
  private final IssueCombinedLicence combined;
  private final CurrentActor actors;

  /** For the container's proxy. */
  protected FollowMemberCase() {
    this(null, null, null, null, null);
  }

  @Inject
  FollowMemberCase(
      BundleBook book,
      Bundles bundles,
      MemberCases cases,
      IssueCombinedLicence combined,
      CurrentActor actors) {
    this.book = book;
    this.bundles = bundles;
    this.cases = cases;
    this.combined = combined;
    this.actors = actors;
  }

  /** Nothing happens to a case that belongs to no bundle. */
  @Transactional
  @Permitted(PERMISSION)
  public void of(CaseNumber number) {
    bundles.holdOf(number.text()).ifPresent(bundle -> follow(bundle, number));
  }

  private void follow(Bundle bundle, CaseNumber number) {
    BundleTask task = bundle.of(number.text()).orElseThrow();
    MemberCases.Standing standing = cases.standing(number);
    if (task.key().equals(bundle.lead())) {
      standing.acceptedAt().ifPresent(at -> accepted(bundle, standing, at));
    }
    if (task.state() != TaskState.RUNNING) {
      return;
    }
    Doer by = book.doer();
    if (standing.granted()) {
      bundle.finish(task.key(), standing.certificate(), by, book.now());
      // the rest begins as it was received: at that window or online, in that name
      actors.runAs(receiver(bundle), () -> book.beginReady(bundle));
      combined.ifDue(bundle);
    } else if (standing.failed()) {
      bundle.fail(task.key(), standing.state().name(), by, book.now());
    }
  }

  private static Actor receiver(Bundle bundle) {
    return bundle
        .online()
        .map(by -> new Actor(by.account(), by.name(), "", "", Set.of(), Set.of()))
        .orElseGet(
            () ->
                new Actor(
                    bundle.receivedBy(),
                    bundle.receiver(),
                    bundle.unit(),
                    bundle.window(),
                    Set.of(),
                    Set.of("case.receive")));
  }

  private void accepted(Bundle bundle, MemberCases.Standing standing, Instant at) {
    BundleClock clock = book.clock();
    BundleSelection selection =
        BundleSelection.of(book.template(bundle).plan(), book.typed(bundle).asAnswers());
    bundle.accepted(
        at, clock.promised(selection, standing.statutory(), at), clock.ceiling(at, false));
  }
}
