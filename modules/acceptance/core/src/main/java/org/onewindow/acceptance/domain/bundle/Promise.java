package org.onewindow.acceptance.domain.bundle;

import java.util.Objects;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.Limit;

/**
 * What a bundle promises.
 *
 * @param policy how the limit is reckoned
 * @param fixed the limit of {@link TimePolicy#FIXED}; empty with the others
 */
public record Promise(TimePolicy policy, Optional<Limit> fixed) {

  public Promise {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(fixed, "fixed");
  }
}
