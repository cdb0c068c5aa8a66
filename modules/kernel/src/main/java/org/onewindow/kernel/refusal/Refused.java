package org.onewindow.kernel.refusal;

import java.util.List;

/**
 * A rule or the form of the input forbids the act. Answered 422 (409 where the state forbids it).
 */
public final class Refused extends Declined {

  private static final long serialVersionUID = 1L;

  public Refused(List<Refusal> reasons) {
    super(reasons);
  }

  public Refused(Refusal reason) {
    super(List.of(reason));
  }
}
