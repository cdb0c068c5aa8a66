package org.onewindow.acceptance.application.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.NamesOnScreen;
import org.onewindow.acceptance.persistence.bundle.RunningBundles;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** 在办的一件事: the bundles that the reader's unit received and that are not over. */
@ApplicationScoped
public class ListRunningBundles {

  private final BundleBook book;
  private final RunningBundles running;

  /** For the container's proxy. */
  protected ListRunningBundles() {
    this(null, null);
  }

  @Inject
  ListRunningBundles(BundleBook book, RunningBundles running) {
    this.book = book;
    this.running = running;
  }

  /**
   * A line of the list; a person's name is masked (ACC-651).
   *
   * @param done members that are done
   * @param members all members
   */
  public record Row(
      String number, String name, String applicant, Instant receivedAt, int done, int members) {}

  /**
   * The newest first.
   *
   * @param after where the page before ended, by one key; empty for the first
   * @param size how many at most
   */
  @Transactional
  @Permitted("case.read")
  public Slice<Row> of(Optional<Cursor> after, int size) {
    return running
        .of(book.actor().unit(), after, size)
        .map(
            b ->
                new Row(
                    b.number(),
                    b.name(),
                    NamesOnScreen.masked(b.kind(), b.applicant()),
                    b.receivedAt(),
                    b.done(),
                    b.members()));
  }
}
