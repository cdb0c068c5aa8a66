package org.onewindow.acceptance.domain.matter;

import static org.onewindow.acceptance.domain.matter.MatterState.CANCELLED;
import static org.onewindow.acceptance.domain.matter.MatterState.DRAFT;
import static org.onewindow.acceptance.domain.matter.MatterState.IN_USE;
import static org.onewindow.acceptance.domain.matter.MatterState.SUSPENDED;

import java.util.List;
import java.util.Optional;

/** Every way a matter may change its state (ACC-108). What is not in the table is refused. */
public final class MatterTransitions {

  /** What is done to a matter. */
  public enum Act {
    /** A version is put before the public. */
    PUBLISH,
    /** No new applications for now. */
    SUSPEND,
    /** Applications again. */
    RESUME,
    /** No applications ever again. */
    CANCEL
  }

  /** One row of the table. */
  public record Transition(MatterState from, Act act, MatterState to) {}

  private static final List<Transition> TABLE =
      List.of(
          new Transition(DRAFT, Act.PUBLISH, IN_USE),
          new Transition(IN_USE, Act.PUBLISH, IN_USE),
          // the law changed while the matter rested: the new text waits until it is resumed
          new Transition(SUSPENDED, Act.PUBLISH, SUSPENDED),
          new Transition(IN_USE, Act.SUSPEND, SUSPENDED),
          new Transition(SUSPENDED, Act.RESUME, IN_USE),
          new Transition(DRAFT, Act.CANCEL, CANCELLED),
          new Transition(IN_USE, Act.CANCEL, CANCELLED),
          new Transition(SUSPENDED, Act.CANCEL, CANCELLED));

  private MatterTransitions() {}

  public static List<Transition> table() {
    return TABLE;
  }

  public static Optional<MatterState> after(MatterState from, Act act) {
    return TABLE.stream()
        .filter(t -> t.from() == from && t.act() == act)
        .map(Transition::to)
        .findFirst();
  }
}
