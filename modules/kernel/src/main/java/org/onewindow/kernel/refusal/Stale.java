package org.onewindow.kernel.refusal;

import java.util.List;

/** Somebody else changed the same thing first; what was typed is shown again. Answered 409. */
public final class Stale extends Declined {

  private static final long serialVersionUID = 1L;

  public Stale(List<Refusal> reasons) {
    super(reasons);
  }

  public Stale(Refusal reason) {
    super(List.of(reason));
  }
}
