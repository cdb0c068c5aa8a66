package org.onewindow.acceptance.domain.matter;

import java.util.Objects;

/**
 * 流程再造: what a matter cost an applicant in its first published version, and what it costs now.
 *
 * @param version the version in force, counted from 1
 * @param before of the first version
 * @param after of the version in force
 */
public record BurdenChange(String code, String name, int version, Burden before, Burden after) {

  public BurdenChange {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** Whether anything that is counted became more or less. */
  public boolean isChanged() {
    return before.steps() != after.steps()
        || before.materials() != after.materials()
        || before.papers() != after.papers()
        || before.trips() != after.trips()
        || !before.statutory().equals(after.statutory())
        || !before.promised().equals(after.promised());
  }
}
