package org.onewindow.kernel.refusal;

import java.util.List;

/**
 * The four ways in which the product declines an act. Thrown to roll the transaction back and
 * mapped once to an answer; expected, therefore never logged as an error.
 */
public abstract sealed class Declined extends RuntimeException
    permits Refused, NotFound, NotPermitted, Stale {

  private static final long serialVersionUID = 1L;

  private final transient List<Refusal> reasons;

  Declined(List<Refusal> reasons) {
    super(reasons.toString(), null, false, false);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("Declined without a reason");
    }
    this.reasons = List.copyOf(reasons);
  }

  /** At least one reason, the most important first. */
  public List<Refusal> reasons() {
    return reasons;
  }
}
