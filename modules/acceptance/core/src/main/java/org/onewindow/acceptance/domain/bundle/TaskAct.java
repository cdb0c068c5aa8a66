package org.onewindow.acceptance.domain.bundle;

/** What may happen to a member of a running bundle. */
public enum TaskAct {
  /** Its case is received, or the outside body is asked. */
  BEGIN,
  /** It cannot begin by itself; a person has to look. */
  HOLD,
  /** It came out well. */
  FINISH,
  /** It was refused, denied or withdrawn. */
  FAIL,
  /** A member it needs has failed. */
  CANCEL
}
