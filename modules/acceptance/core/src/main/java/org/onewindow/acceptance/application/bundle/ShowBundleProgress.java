package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.application.cases.Progress;
import org.onewindow.acceptance.domain.bundle.AnnouncedVisit;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.BundleTask;
import org.onewindow.acceptance.domain.bundle.TaskState;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.ProgressSecret;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;

/** How far a bundle is, for whoever holds its receipt: no log-in, no names (ACC-246). */
@ApplicationScoped
public class ShowBundleProgress {

  private final Bundles bundles;
  private final MemberCases cases;
  private final AnnouncedVisits visits;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected ShowBundleProgress() {
    this(null, null, null, null);
  }

  @Inject
  ShowBundleProgress(
      Bundles bundles, MemberCases cases, AnnouncedVisits visits, InstantSource clock) {
    this.bundles = bundles;
    this.cases = cases;
    this.visits = visits;
    this.clock = clock;
  }

  /** Whether a number as typed is one of a bundle. */
  public static boolean isBundle(String number) {
    return number != null && number.strip().toUpperCase(java.util.Locale.ROOT).startsWith("Y");
  }

  /**
   * @param promisedAt when it is promised to be done; empty before the lead is accepted
   * @param overdue the promise was not kept
   * @param leadBody who leads, and answers for the promise
   * @param whole whether everything came out well; only once it is over
   * @param visits joint visits that were called
   */
  public record Told(
      String number,
      String name,
      Instant receivedAt,
      Optional<Instant> promisedAt,
      boolean overdue,
      String leadBody,
      boolean over,
      boolean whole,
      List<Member> members,
      List<AnnouncedVisit> visits) {}

  /**
   * @param stage of its case; empty where it has none
   */
  public record Member(String name, String body, TaskState state, Optional<Progress.Stage> stage) {}

  /**
   * @param number as typed
   * @param secret as typed
   * @throws NotFound PROGRESS_NOT_FOUND, the same for a wrong number and a wrong secret
   */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public Told of(String number, String secret) {
    Bundle bundle = found(number.strip().toUpperCase(java.util.Locale.ROOT));
    if (!bundle.isOpenedBy(ProgressSecret.typed(secret))) {
      throw unknown();
    }
    return new Told(
        bundle.number(),
        bundle.name(),
        bundle.receivedAt(),
        bundle.promisedAt(),
        bundle.isOverdue(clock.instant()),
        bundle.task(bundle.lead()).body(),
        bundle.endedAt().isPresent(),
        bundle.tasks().stream().allMatch(t -> t.state() == TaskState.DONE),
        bundle.tasks().stream().map(this::member).toList(),
        visits.of(bundle));
  }

  private Bundle found(String number) {
    try {
      return bundles.get(BundleNumber.parse(number));
    } catch (NotFound none) {
      throw unknown();
    }
  }

  private Member member(BundleTask task) {
    return new Member(
        task.name(),
        task.body(),
        task.state(),
        task.caseNumber().map(n -> cases.stage(new CaseNumber(n))));
  }

  private static NotFound unknown() {
    return new NotFound(Refusal.of("PROGRESS_NOT_FOUND"));
  }
}
