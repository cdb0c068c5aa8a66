package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.onewindow.acceptance.persistence.bundle.OpinionRequests;
import org.onewindow.platform.identity.Permitted;

/** 待答复的联办意见: what the leads of bundles ask the reader's section, for its worklist. */
@ApplicationScoped
public class ListAskedOpinions {

  private final BundleBook book;
  private final OpinionRequests requests;

  /** For the container's proxy. */
  protected ListAskedOpinions() {
    this(null, null);
  }

  @Inject
  ListAskedOpinions(BundleBook book, OpinionRequests requests) {
    this.book = book;
    this.requests = requests;
  }

  /**
   * A question.
   *
   * @param bundle its number
   * @param member key of the department's member
   * @param name of the member
   * @param dueAt by when it is to be answered
   * @param overdue that has passed
   */
  public record Asked(
      String bundle,
      String member,
      String name,
      String caseNumber,
      Instant dueAt,
      boolean overdue) {}

  /** The soonest due first; none for whoever does not review. */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public List<Asked> mine() {
    if (!book.actor().may("case.review")) {
      return List.of();
    }
    Instant now = book.now();
    return requests.openFor(List.of(book.actor().unit())).stream()
        .map(
            r ->
                new Asked(
                    r.bundle(), r.task(), r.name(), r.caseNumber(), r.dueAt(), r.isOverdue(now)))
        .toList();
  }
}
