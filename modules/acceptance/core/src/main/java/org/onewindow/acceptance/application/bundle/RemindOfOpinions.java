package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.api.event.OpinionWaited;
import org.onewindow.acceptance.application.cases.LetTimeAct;
import org.onewindow.acceptance.application.cases.TimeWork;
import org.onewindow.acceptance.domain.bundle.Bundle;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.acceptance.domain.bundle.OpinionRequest;
import org.onewindow.acceptance.domain.bundle.TaskState;
import org.onewindow.acceptance.persistence.bundle.Bundles;
import org.onewindow.acceptance.persistence.bundle.OpinionRequests;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.outbox.Outbox;
import org.onewindow.platform.persistence.Cursor;

/**
 * 催办: reminds departments of what the lead of a bundle asked them, once on the last day and once
 * after it. What was said stands with the question in the database, so that neither a restart nor a
 * case that is sent back loses or repeats it.
 */
@ApplicationScoped
public class RemindOfOpinions implements TimeWork {

  private final BundleBook book;
  private final Bundles bundles;
  private final OpinionRequests requests;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected RemindOfOpinions() {
    this(null, null, null, null);
  }

  @Inject
  RemindOfOpinions(BundleBook book, Bundles bundles, OpinionRequests requests, Outbox outbox) {
    this.book = book;
    this.bundles = bundles;
    this.requests = requests;
    this.outbox = outbox;
  }

  @Override
  @Transactional
  @Permitted(LetTimeAct.PERMISSION)
  public Optional<Cursor> step(Optional<Cursor> after, int most) {
    Instant now = book.now();
    List<OpinionRequest> come = requests.claim(now, id(after), most);
    come.forEach(request -> remind(request, now));
    return come.isEmpty() ? Optional.empty() : Optional.of(cursor(come.get(come.size() - 1), now));
  }

  private void remind(OpinionRequest request, Instant now) {
    Bundle bundle = bundles.get(BundleNumber.parse(request.bundle()));
    if (bundle.task(request.task()).state() != TaskState.RUNNING) {
      request.close(now); // the case is over: nobody waits any more
      return;
    }
    request
        .letTime(now)
        .ifPresent(
            mark ->
                outbox.publish(
                    new OpinionWaited(
                        request.bundle(),
                        request.caseNumber(),
                        request.section(),
                        mark.name(),
                        request.dueAt().toString())));
  }

  @Override
  @Transactional
  @Permitted(LetTimeAct.PERMISSION)
  public Optional<Cursor> passOver(Optional<Cursor> after) {
    Instant now = book.now();
    return requests.next(now, id(after)).map(request -> cursor(request, now));
  }

  @Override
  @Transactional
  @Permitted(LetTimeAct.PERMISSION)
  public Optional<Instant> nextDue(Instant after) {
    return requests.firstLaterThan(after);
  }

  private static long id(Optional<Cursor> after) {
    return after.map(a -> a.number(1)).orElse(0L);
  }

  private static Cursor cursor(OpinionRequest request, Instant now) {
    return Cursor.of(now, request.id());
  }
}
