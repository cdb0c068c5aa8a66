package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/** What an act is refused for. */
final class RefusedBy {

  private RefusedBy() {}

  /** The codes, in the order in which they are told; fails when nothing speaks against the act. */
  static ListAssert<String> refusalsOf(ThrowingCallable act) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).as("refused").isNotNull();
    return assertThat(refused.reasons().stream().map(Refusal::code).toList());
  }
}
