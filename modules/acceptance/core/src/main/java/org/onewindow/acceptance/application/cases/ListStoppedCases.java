package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.persistence.cases.StoppedCases;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** 停办清单: what stands still in the county, for those who supervise. */
@ApplicationScoped
public class ListStoppedCases {

  private final CaseBook book;
  private final StoppedCases stopped;

  /** For the container's proxy. */
  protected ListStoppedCases() {
    this(null, null);
  }

  @Inject
  ListStoppedCases(CaseBook book, StoppedCases stopped) {
    this.book = book;
    this.stopped = stopped;
  }

  /**
   * A case that stands still.
   *
   * @param type what it stands for
   * @param name of the special procedure, or empty
   * @param cause name of a cause of suspension, or empty
   * @param overrun it lasts longer than was told, or the day of review has passed
   */
  public record Row(
      String number,
      String matter,
      String section,
      CaseView.ProceedingType type,
      String name,
      String cause,
      Instant since,
      Instant until,
      boolean overrun) {}

  /** What is due first stands first. */
  @Transactional
  @Permitted("case.readAll")
  public Slice<Row> of(Optional<Cursor> after, int size) {
    Instant now = book.now();
    return stopped
        .list(after, size)
        .map(
            s ->
                new Row(
                    s.number(),
                    s.matter(),
                    s.section(),
                    CaseView.ProceedingType.valueOf(s.type()),
                    s.name(),
                    s.cause(),
                    s.since(),
                    s.until(),
                    now.isAfter(s.until())));
  }
}
