package org.onewindow.acceptance.domain.matter;

import java.util.Optional;

/** The seals of the county. */
public interface Seals {

  /** The seal of an organ for a kind of paper, if it has one. */
  Optional<Seal> of(String organ, SealKind kind);
}
