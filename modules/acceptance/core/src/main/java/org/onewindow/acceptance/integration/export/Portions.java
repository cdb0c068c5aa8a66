package org.onewindow.acceptance.integration.export;

import java.io.IOException;
import java.util.Optional;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/**
 * Moves a list into a workbook portion by portion: what was read is written and forgotten before
 * the next portion is read, so that the length of the list costs no memory.
 */
final class Portions {

  /** Rows of a portion. */
  static final int SIZE = 1000;

  private Portions() {}

  /** Where rows come from. */
  @FunctionalInterface
  interface Source<T> {
    Slice<T> page(Optional<Cursor> after, int size);
  }

  /** Who is told how far it is. */
  @FunctionalInterface
  interface Watcher {
    /** False where nobody wants the rest. */
    boolean wantsMore(long rows);
  }

  /** Nobody wants the rest. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Stopped(long rows) {
      super("Stopped after " + rows + " rows");
    }
  }

  /**
   * @param most how many rows the workbook may have
   * @return how many it has
   * @throws Stopped where the watcher said so
   */
  static <T> long write(Source<T> source, ListWorkbook<T> workbook, int most, Watcher watcher)
      throws IOException {
    Optional<Cursor> after = Optional.empty();
    do {
      Slice<T> page = source.page(after, Math.min(SIZE, most - workbook.rows()));
      page.items().forEach(workbook::add);
      workbook.flush();
      if (!watcher.wantsMore(workbook.rows())) {
        throw new Stopped(workbook.rows());
      }
      after = page.next();
    } while (after.isPresent() && workbook.rows() < most);
    return workbook.rows();
  }
}
