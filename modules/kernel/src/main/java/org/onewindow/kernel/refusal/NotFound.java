package org.onewindow.kernel.refusal;

import java.util.List;

/** What was named does not exist, or must look as if it did not to this caller. Answered 404. */
public final class NotFound extends Declined {

  private static final long serialVersionUID = 1L;

  public NotFound(List<Refusal> reasons) {
    super(reasons);
  }

  public NotFound(Refusal reason) {
    super(List.of(reason));
  }
}
