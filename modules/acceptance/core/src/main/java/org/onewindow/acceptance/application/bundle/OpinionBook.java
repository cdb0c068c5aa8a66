package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.acceptance.application.cases.MemberCases;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.OpinionEntry;
import org.onewindow.acceptance.domain.bundle.OpinionRequest;
import org.onewindow.acceptance.domain.bundle.OpinionSummary;
import org.onewindow.acceptance.domain.bundle.RollingUp;
import org.onewindow.acceptance.persistence.bundle.OpinionRequests;
import org.onewindow.acceptance.persistence.bundle.OpinionSummaries;

/** What every use case of the opinions in a bundle does the same way. */
@ApplicationScoped
class OpinionBook {

  private final BundleBook book;
  private final MemberCases cases;
  private final OpinionRequests requests;
  private final OpinionSummaries summaries;

  /** For the container's proxy. */
  protected OpinionBook() {
    this(null, null, null, null);
  }

  @Inject
  OpinionBook(
      BundleBook book, MemberCases cases, OpinionRequests requests, OpinionSummaries summaries) {
    this.book = book;
    this.cases = cases;
    this.requests = requests;
    this.summaries = summaries;
  }

  /** A question as the ledger knows it. */
  private record Asked(String task, int round) {}

  /** Whether the actor is a reviewer of the lead's section. */
  boolean isLead(Bundle bundle) {
    return book.actor().may("case.review")
        && bundle
            .task(bundle.lead())
            .caseNumber()
            .map(cases::section)
            .filter(book.actor()::serves)
            .isPresent();
  }

  Optional<OpinionSummary> latest(Bundle bundle) {
    return summaries.of(BundleNumber.parse(bundle.number())).stream().findFirst();
  }

  void add(OpinionSummary given) {
    summaries.add(given);
  }

  /** How the opinions of a bundle stand now. */
  JointOpinions of(Bundle bundle) {
    Instant now = book.now();
    BundleNumber number = BundleNumber.parse(bundle.number());
    Map<Asked, OpinionRequest> terms =
        requests.open(number).stream()
            .collect(Collectors.toMap(r -> new Asked(r.task(), r.round()), r -> r, (a, b) -> b));
    List<OpinionSummary> given = summaries.of(number);
    int newest = given.stream().mapToInt(OpinionSummary::number).max().orElse(0);
    return new JointOpinions(
        RollingUp.lastSaid(bundle),
        RollingUp.isAsked(bundle),
        opinions(bundle, Integer.MAX_VALUE),
        RollingUp.open(bundle).stream()
            .map(e -> question(bundle, e, terms.get(new Asked(e.task(), e.round())), now))
            .toList(),
        given.stream().map(s -> summary(bundle, s, newest)).toList());
  }

  private static JointOpinions.Question question(
      Bundle bundle, OpinionEntry asked, OpinionRequest term, Instant now) {
    return new JointOpinions.Question(
        asked.task(),
        bundle.task(asked.task()).name(),
        asked.round(),
        asked.text(),
        asked.at(),
        Optional.ofNullable(term).map(OpinionRequest::dueAt),
        term != null && term.isOverdue(now));
  }

  private static JointOpinions.Summary summary(Bundle bundle, OpinionSummary it, int newest) {
    return new JointOpinions.Summary(
        it.number(),
        it.text(),
        it.person(),
        it.at(),
        it.number() == newest,
        it.number() == newest && !it.isOutdated(bundle),
        opinions(bundle, it.restsOn()),
        it.unawaited().stream()
            .map(
                u ->
                    new JointOpinions.Unawaited(
                        bundle.task(u.task()).name(), u.round(), u.reason()))
            .toList());
  }

  private static List<JointOpinions.Opinion> opinions(Bundle bundle, int upTo) {
    return RollingUp.standing(bundle, upTo).stream()
        .flatMap(
            s ->
                s.given().stream()
                    .map(
                        e ->
                            new JointOpinions.Opinion(
                                e.task(),
                                s.task().name(),
                                e.task().equals(bundle.lead()),
                                e.round(),
                                e.text(),
                                e.person(),
                                e.at())))
        .toList();
  }
}
