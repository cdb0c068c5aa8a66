package org.onewindow.acceptance.application.cases;

import java.time.Instant;
import java.util.Optional;
import org.onewindow.platform.persistence.Cursor;

/** Something that time brings to many cases and that a job does in portions, on any node. */
public interface TimeWork {

  /**
   * One step of the work, all of it or nothing.
   *
   * @param after the last case of the step before, empty for the first
   * @param most how many cases at most
   * @return the last case of this step; empty when nothing is left that nobody else is at
   */
  Optional<Cursor> step(Optional<Cursor> after, int most);

  /**
   * Passes over the next case without doing anything to it.
   *
   * @return that case, its id as the second key; empty when there is none
   */
  Optional<Cursor> passOver(Optional<Cursor> after);

  /** The first moment later than the given one after which something is due. */
  Optional<Instant> nextDue(Instant after);
}
