package org.onewindow.acceptance.domain.cases;

import static org.onewindow.acceptance.domain.cases.ProceedingAct.*;
import static org.onewindow.acceptance.domain.cases.ProceedingState.*;

import java.util.List;
import java.util.Optional;

/** Everything that may happen in a proceeding; what does not stand here is refused (ACC-324). */
final class ProceedingTransitions {

  /** One row: in this state, this act leads to that state. */
  public record Row(ProceedingState from, ProceedingAct act, ProceedingState to) {}

  private static final List<Row> ALL =
      List.of(
          new Row(PROPOSED, RECORD_STATEMENT, HEARD),
          new Row(PROPOSED, ORDER, ORDERED),
          new Row(PROPOSED, DROP, DROPPED),
          new Row(HEARD, ORDER, ORDERED),
          new Row(HEARD, DROP, DROPPED));

  private ProceedingTransitions() {}

  /** The whole table. */
  public static List<Row> all() {
    return ALL;
  }

  /** The row for an act in a state, if there is one. */
  public static Optional<Row> from(ProceedingState state, ProceedingAct act) {
    return ALL.stream().filter(r -> r.from() == state && r.act() == act).findFirst();
  }
}
