package org.onewindow.acceptance.domain.bundle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who needs whose result: an immutable directed graph over member keys. Thread-safe. */
public final class BundleGraph {

  private final Map<String, Set<String>> needs;

  /**
   * @param needs the keys each key needs; keys that are needed but no entry are left out
   */
  public BundleGraph(Map<String, Set<String>> needs) {
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    needs.forEach(
        (key, before) -> {
          Set<String> known = new TreeSet<>(before);
          known.retainAll(needs.keySet());
          copy.put(key, Collections.unmodifiableSet(known));
        });
    this.needs = Collections.unmodifiableMap(copy);
  }

  public Set<String> keys() {
    return needs.keySet();
  }

  /** What a key needs directly. */
  public Set<String> before(String key) {
    return needs.getOrDefault(key, Set.of());
  }

  /** Everything that directly or through others needs a key. */
  public Set<String> dependents(String key) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new java.util.ArrayDeque<>(List.of(key));
    while (!open.isEmpty()) {
      String done = open.remove();
      needs.forEach(
          (other, before) -> {
            if (before.contains(done) && found.add(other)) {
              open.add(other);
            }
          });
    }
    return found;
  }

  /**
   * Keys that wait for one another in a ring, in the order of the ring; empty when there is none.
   */
  public List<String> ring() {
    Set<String> clean = new LinkedHashSet<>();
    for (String key : needs.keySet()) {
      List<String> ring = ringFrom(key, new ArrayList<>(), clean);
      if (!ring.isEmpty()) {
        return ring;
      }
    }
    return List.of();
  }

  private List<String> ringFrom(String key, List<String> way, Set<String> clean) {
    int seen = way.indexOf(key);
    if (seen >= 0) {
      return List.copyOf(way.subList(seen, way.size()));
    }
    if (clean.contains(key)) {
      return List.of();
    }
    way.add(key);
    for (String next : before(key)) {
      List<String> ring = ringFrom(next, way, clean);
      if (!ring.isEmpty()) {
        return ring;
      }
    }
    way.remove(way.size() - 1);
    clean.add(key);
    return List.of();
  }

  /**
   * The keys so that each stands after everything it needs; otherwise as they came.
   *
   * @throws IllegalStateException when there is a ring
   */
  public List<String> order() {
    List<String> order = new ArrayList<>();
    Set<String> placed = new LinkedHashSet<>();
    while (order.size() < needs.size()) {
      int before = order.size();
      for (Map.Entry<String, Set<String>> entry : needs.entrySet()) {
        if (!placed.contains(entry.getKey()) && placed.containsAll(entry.getValue())) {
          placed.add(entry.getKey());
          order.add(entry.getKey());
        }
      }
      if (order.size() == before) {
        throw new IllegalStateException("Members wait for one another: " + ring());
      }
    }
    return order;
  }

  /**
   * The graph of some keys only. Where a key that is left out stood between two that stay, the
   * later one now needs the earlier one directly, so that no order is lost (ACC-221).
   */
  public BundleGraph of(Set<String> kept) {
    Map<String, Set<String>> some = new LinkedHashMap<>();
    for (String key : needs.keySet()) {
      if (kept.contains(key)) {
        Set<String> nearest = new LinkedHashSet<>();
        nearest(key, kept, nearest, new LinkedHashSet<>());
        some.put(key, nearest);
      }
    }
    return new BundleGraph(some);
  }

  private void nearest(String key, Set<String> kept, Set<String> nearest, Set<String> seen) {
    for (String before : before(key)) {
      if (kept.contains(before)) {
        nearest.add(before);
      } else if (seen.add(before)) {
        nearest(before, kept, nearest, seen);
      }
    }
  }
}
