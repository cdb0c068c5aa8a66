package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.BundleTask;
import org.onewindow.acceptance.domain.bundle.JointVisit;
import org.onewindow.acceptance.domain.bundle.SharedVisit;
import org.onewindow.acceptance.domain.bundle.VisitFacts;
import org.onewindow.acceptance.domain.bundle.VisitShare;
import org.onewindow.acceptance.domain.cases.VisitOfficer;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.acceptance.persistence.bundle.JointVisits;
import org.onewindow.platform.identity.Permitted;

/** Shows the visits that departments of a running bundle share. */
@ApplicationScoped
public class ShowJointVisit {

  private final BundleBook book;
  private final Bundles bundles;
  private final JointVisits visits;
  private final SharedVisits shared;

  /** For the container's proxy. */
  protected ShowJointVisit() {
    this(null, null, null, null);
  }

  @Inject
  ShowJointVisit(BundleBook book, Bundles bundles, JointVisits visits, SharedVisits shared) {
    this.book = book;
    this.bundles = bundles;
    this.visits = visits;
    this.shared = shared;
  }

  /**
   * A visit that the plan of a bundle provides for.
   *
   * @param key in the plan
   * @param bundleName as shown
   * @param call the latest that was called; empty before
   * @param mayCall the reader may call one now
   * @param members those that share it
   * @param mine key of the member for which the reader may sign now; empty where none
   */
  public record Shown(
      String number,
      String bundleName,
      String key,
      String name,
      Optional<Call> call,
      boolean mayCall,
      List<Member> members,
      String mine) {}

  /**
   * A visit that was called.
   *
   * @param facts what the first to sign wrote for all; empty before
   * @param endedAt when the record was whole; empty before
   */
  public record Call(
      Instant plannedAt,
      String place,
      String by,
      Optional<VisitFacts> facts,
      Optional<Instant> endedAt) {}

  /**
   * A member that shares the visit.
   *
   * @param caseNumber of its case; empty before it has one
   * @param open a visit of its case can be recorded now
   * @param share what its department wrote; empty before
   */
  public record Member(
      String key, String name, Optional<String> caseNumber, boolean open, Optional<Share> share) {}

  /**
   * What a department wrote and who signed for it.
   *
   * @param photos how many photographs it handed in
   */
  public record Share(
      List<VisitOfficer> officers, String findings, String person, Instant signedAt, int photos) {}

  /**
   * All visits that the plan provides for, called or not; none where no two members share one.
   *
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_UNKNOWN}
   */
  @Transactional
  @Permitted("case.read")
  public List<Shown> all(BundleNumber number) {
    Bundle bundle = bundles.get(number);
    book.mustSee(bundle);
    return book.template(bundle).plan().visits().stream()
        .filter(v -> bundle.tasks().stream().filter(t -> v.members().contains(t.key())).count() > 1)
        .map(v -> shown(bundle, v, visits.latest(number, v.key())))
        .toList();
  }

  /**
   * @param key of the visit in the plan
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_UNKNOWN}, {@code
   *     JOINT_VISIT_UNKNOWN}
   */
  @Transactional
  @Permitted("case.read")
  public Shown of(BundleNumber number, String key) {
    Bundle bundle = bundles.get(number);
    book.mustSee(bundle);
    return shown(bundle, shared.planned(bundle, key), visits.latest(number, key));
  }

  private Shown shown(Bundle bundle, SharedVisit planned, Optional<JointVisit> called) {
    boolean reviews = book.actor().may("case.review");
    Set<String> open = shared.open(bundle, planned.members());
    Optional<JointVisit> running = called.filter(v -> v.endedAt().isEmpty());
    return new Shown(
        bundle.number(),
        bundle.name(),
        planned.key(),
        planned.name(),
        called.map(v -> new Call(v.plannedAt(), v.place(), v.calledName(), v.facts(), v.endedAt())),
        reviews && running.isEmpty() && open.size() > 1 && shared.mayCall(bundle, planned),
        bundle.tasks().stream()
            .filter(t -> planned.members().contains(t.key()))
            .map(t -> member(t, open, called))
            .toList(),
        running
            .filter(v -> reviews)
            .flatMap(
                v ->
                    v.members().stream()
                        .filter(open::contains)
                        .filter(m -> shared.serves(bundle, m))
                        .findFirst())
            .orElse(""));
  }

  private static Member member(BundleTask task, Set<String> open, Optional<JointVisit> called) {
    return new Member(
        task.key(),
        task.name(),
        task.caseNumber(),
        open.contains(task.key()),
        called.flatMap(v -> v.share(task.key())).map(ShowJointVisit::share));
  }

  private static Share share(VisitShare s) {
    return new Share(s.officers(), s.findings(), s.person(), s.signedAt(), s.photos().size());
  }
}
