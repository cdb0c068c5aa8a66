package org.onewindow.kernel.refusal;

import java.util.List;

/**
 * The caller lacks the permission or the unit. Answered 403, or a log-in page when nobody is logged
 * in.
 */
public final class NotPermitted extends Declined {

  private static final long serialVersionUID = 1L;

  public NotPermitted(List<Refusal> reasons) {
    super(reasons);
  }

  public NotPermitted(Refusal reason) {
    super(List.of(reason));
  }
}
