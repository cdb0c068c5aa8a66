package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that happens to a case by the mere passing of time (期限届满).
 *
 * @param act what; {@link CaseAct#isOfTime()}
 * @param after the last moment at which it is not yet so: a limit runs to the end of its last day
 */
public record TimeAct(CaseAct act, Instant after) {

  public TimeAct {
    Objects.requireNonNull(after, "after");
    if (!act.isOfTime()) {
      throw new IllegalArgumentException("A person does this: " + act);
    }
  }
}
