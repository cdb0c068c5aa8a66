package org.onewindow.acceptance.domain.facts;

import java.util.List;
import java.util.Objects;

/**
 * What a source answered.
 *
 * @param facts in the source's order; empty unless found
 * @param asOf the day the source's own data are of, as it says it; may be empty
 * @param digest SHA-256 of the answer as it came, 64 hex digits; empty where none came
 */
public record SourceAnswer(SourceState state, List<Fact> facts, String asOf, String digest) {

  public SourceAnswer {
    Objects.requireNonNull(state, "state");
    facts = List.copyOf(facts);
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(digest, "digest");
  }

  /** No facts. */
  public static SourceAnswer without(SourceState state) {
    return new SourceAnswer(state, List.of(), "", "");
  }
}
