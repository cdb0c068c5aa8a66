package org.onewindow.acceptance.domain.cases;

import java.util.Objects;
import java.util.Optional;

/**
 * One row of the table: in this state, this act leads to that state, tells this fact and marks the
 * clocks so.
 */
public record Transition(
    CaseState from, CaseAct act, CaseState to, CaseFact fact, Optional<ClockMark> clock) {

  public Transition {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(clock, "clock");
  }
}
