package org.onewindow.acceptance.domain.bundle;

import java.util.Map;
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
 * @param fills by key of a member it feeds, the field of that member's own form that it fills
 */
public record FormField(
    String key,
    String label,
    Kind kind,
    boolean required,
    Set<String> feeds,
    Map<String, String> fills) {

  /** A field that fills nobody's own form. */
  public FormField(String key, String label, Kind kind, boolean required, Set<String> feeds) {
    this(key, label, kind, required, feeds, Map.of());
  }

  public FormField {
    Objects.requireNonNull(kind, "kind");
    feeds = Set.copyOf(feeds);
    fills = Map.copyOf(fills);
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
    DAY,
    /**
     * As the member's own form asks it: one of its fields, or a whole group, with choices, rows and
     * conditions. Fills one member; the label is not shown.
     */
    OWN
  }

  /** Asked as the member's own form asks it. */
  public boolean isOwn() {
    return kind == Kind.OWN;
  }
}
