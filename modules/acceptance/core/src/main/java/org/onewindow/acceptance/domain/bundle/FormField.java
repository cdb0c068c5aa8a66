package org.onewindow.acceptance.domain.bundle;

import java.util.Objects;
import java.util.Set;

/**
 * One field of the merged form: typed once, kept by each member it feeds as its own snapshot.
 *
 * @param key name in forms and snapshots
 * @param label as shown
 * @param kind what may be typed
 * @param required whether it must be filled when one of the members it feeds takes part
 * @param feeds keys of the members
 */
public record FormField(String key, String label, Kind kind, boolean required, Set<String> feeds) {

  public FormField {
    Objects.requireNonNull(kind, "kind");
    feeds = Set.copyOf(feeds);
  }

  /** What may be typed into a field. */
  public enum Kind {
    /** One line, at most 200 characters. */
    LINE,
    /** Several lines, at most 2000 characters. */
    TEXT,
    /** A whole number from 0 to 999999999. */
    NUMBER,
    /** A calendar day. */
    DAY
  }
}
