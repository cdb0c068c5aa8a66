package org.onewindow.acceptance.domain.facts;

import java.util.Objects;

/**
 * One fact, as its source words it.
 *
 * @param label what it is about
 * @param value what is so
 */
public record Fact(String label, String value) {

  public Fact {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(value, "value");
  }
}
