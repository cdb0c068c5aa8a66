package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.application.cases.MemberLicences;
import org.onewindow.acceptance.application.cases.OnlineMembers;
import org.onewindow.acceptance.application.cases.Progress;
import org.onewindow.acceptance.domain.bundle.AnnouncedVisit;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.BundleTask;
import org.onewindow.acceptance.domain.bundle.CombinedLicence;
import org.onewindow.acceptance.domain.bundle.MemberKind;
import org.onewindow.acceptance.domain.bundle.MemberPlace;
import org.onewindow.acceptance.domain.bundle.TaskState;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.acceptance.persistence.bundle.CombinedLicences;
import org.onewindow.platform.identity.Permitted;

/** The applicant's own bundle: which members stand where, and what can be begun now. */
@ApplicationScoped
public class ShowOwnBundle {

  private static final int MOST = 20;

  private final BundleBook book;
  private final Bundles bundles;
  private final MemberCases cases;
  private final OnlineMembers online;
  private final CombinedLicences combined;
  private final MemberLicences licences;
  private final AnnouncedVisits visits;

  /** For the container's proxy. */
  protected ShowOwnBundle() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ShowOwnBundle(
      BundleBook book,
      Bundles bundles,
      MemberCases cases,
      OnlineMembers online,
      CombinedLicences combined,
      MemberLicences licences,
      AnnouncedVisits visits) {
    this.book = book;
    this.bundles = bundles;
    this.cases = cases;
    this.online = online;
    this.combined = combined;
    this.licences = licences;
    this.visits = visits;
  }

  /**
   * A line of the list.
   *
   * @param done members that are done
   * @param members all members
   * @param over whether nothing is under way any more
   */
  public record Row(
      String number, String name, Instant receivedAt, long done, int members, boolean over) {}

  /**
   * A member, in the words of citizens.
   *
   * @param needs names of the members it needs
   * @param caseNumber of its case, once it has one
   * @param stage of its case
   * @param cause name of the failed member because of which it was cancelled
   * @param startable whether it was left for later and could be begun online now
   * @param depth how many members stand before it on the longest way; 0 for the first
   */
  public record Member(
      String key,
      String name,
      String body,
      MemberKind kind,
      TaskState state,
      List<String> needs,
      Optional<String> caseNumber,
      Optional<Progress.Stage> stage,
      String result,
      String cause,
      boolean startable,
      int depth) {

    /** Whether the applicant has to do something about it. */
    public boolean isToCorrect() {
      return stage.filter(Progress.Stage.TO_CORRECT::equals).isPresent();
    }
  }

  /**
   * @param promisedAt when it is promised to be done; empty before the lead is accepted
   * @param provisional that end lies in a year whose holidays are not announced
   * @param overdue the promise was not kept
   * @param leadBody who leads, and answers for the promise
   * @param whole whether everything came out well; only once it is over
   * @param visits joint visits that were called
   * @param combined the combined licence, once it is issued; openable when it is served
   * @param handover where and how the results are handed over; empty where nothing was granted
   */
  public record Own(
      String number,
      String name,
      Instant receivedAt,
      Optional<Instant> promisedAt,
      boolean provisional,
      boolean overdue,
      String leadBody,
      Optional<Instant> endedAt,
      boolean whole,
      List<Member> members,
      List<AnnouncedVisit> visits,
      Optional<ShownCombinedLicence> combined,
      String handover) {}

  /** The latest, at most {@value #MOST}. */
  @Transactional
  @Permitted("online.read")
  public List<Row> latest() {
    return bundles.of(online.applicant(), MOST).stream()
        .map(
            bundle ->
                new Row(
                    bundle.number(),
                    bundle.name(),
                    bundle.receivedAt(),
                    bundle.tasks().stream().filter(t -> t.state() == TaskState.DONE).count(),
                    bundle.tasks().size(),
                    bundle.endedAt().isPresent()))
        .toList();
  }

  /**
   * @throws org.onewindow.kernel.refusal.NotFound {@code BUNDLE_UNKNOWN}, also for another's
   */
  @Transactional
  @Permitted("online.read")
  public Own of(BundleNumber number) {
    Bundle bundle = bundles.get(number);
    book.mustBeOfApplicant(bundle);
    return new Own(
        bundle.number(),
        bundle.name(),
        bundle.receivedAt(),
        bundle.promisedAt(),
        bundle.promisedAt().filter(book::isProvisional).isPresent(),
        bundle.isOverdue(book.now()),
        bundle.task(bundle.lead()).body(),
        bundle.endedAt(),
        bundle.tasks().stream().allMatch(t -> t.state() == TaskState.DONE),
        bundle.tasks().stream().map(t -> member(bundle, t)).toList(),
        visits.of(bundle),
        combined.ofBundle(bundle.number()).map(this::shown),
        bundle.hasResult() ? book.template(bundle).plan().result().handover() : "");
  }

  private ShownCombinedLicence shown(CombinedLicence issued) {
    CombinedLicence.Paper paper = issued.paper();
    return ShownCombinedLicence.of(
        issued, licences.isServed(new CaseNumber(paper.caseNumber()), paper.seq()));
  }

  private Member member(Bundle bundle, BundleTask task) {
    MemberPlace place = MemberPlace.of(bundle, task);
    return new Member(
        task.key(),
        task.name(),
        task.body(),
        task.kind(),
        task.state(),
        place.needs(),
        task.caseNumber(),
        task.caseNumber().map(n -> cases.stage(new CaseNumber(n))),
        task.result(),
        place.cause(),
        task.state() == TaskState.LATER
            && place.free()
            && bundle.isOwn(online.applicant())
            && book.actor().may("online.apply"),
        place.depth());
  }
}
