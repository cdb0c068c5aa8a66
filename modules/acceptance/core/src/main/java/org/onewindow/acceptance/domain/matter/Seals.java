package org.onewindow.acceptance.domain.matter;

import java.util.List;
import java.util.Optional;

/** The seals of the county. */
public interface Seals {

  /**
   * The seal for a kind of paper of the first of these holders that has one.
   *
   * @param holders an organ, or a branch and its organ
   */
  Optional<Seal> of(List<String> holders, SealKind kind);
}
