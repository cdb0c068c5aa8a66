package org.onewindow.acceptance.domain.cases;

import java.util.Map;
import java.util.Optional;

/** Where the fee of a case stands, and the one table of what may be done then. */
public enum FeeState {
  /** The notice is out, nothing was paid. */
  DUE,
  /** Paid, with the number of the receipt. */
  PAID,
  /** Waived on the ground that the matter publishes. */
  WAIVED;

  /** What people do about a fee. */
  public enum Act {
    /** A payment is recorded; recorded again, it puts the record right. */
    PAY,
    /** 减免. */
    WAIVE
  }

  private static final Map<FeeState, Map<Act, FeeState>> TABLE =
      Map.of(
          DUE, Map.of(Act.PAY, PAID, Act.WAIVE, WAIVED),
          PAID, Map.of(Act.PAY, PAID),
          WAIVED, Map.of());

  /** The state after an act, if the act is possible. */
  public Optional<FeeState> after(Act act) {
    return Optional.ofNullable(TABLE.get(this).get(act));
  }

  /** Nothing is owed any more. */
  public boolean isSettled() {
    return this != DUE;
  }
}
