package org.onewindow.platform.identity.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onewindow.kernel.refusal.Refusal;

/**
 * 委托事项, as a machine can check it: keys of what the halls offer ({@code MandateSubjects}), or
 * {@link #ALL} of it. A mandate of the time when this was free text covers nothing: what its words
 * meant cannot be checked, so its principal grants it anew (民法典 art. 165; ACC-631).
 *
 * @param subjects keys, each without a comma
 */
public record MandateScope(Set<String> subjects) {

  /** Everything that can be done online, whatever is added later. */
  public static final String ALL = "ALL";

  /** At most so many keys; who needs more names whole organs. */
  public static final int MOST = 40;

  private static final int LONGEST_KEY = 60;
  private static final MandateScope NOTHING = new MandateScope(Set.of());

  public MandateScope {
    subjects = Set.copyOf(subjects);
  }

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code MANDATE_SCOPE_MISSING}, {@code
   *     MANDATE_SCOPE_UNKNOWN} for what is no key at all
   */
  public static MandateScope of(Collection<String> chosen) {
    if (chosen.isEmpty() || chosen.size() > MOST) {
      throw Refusal.of("MANDATE_SCOPE_MISSING", MOST).at("subjects").raise();
    }
    if (chosen.contains(ALL)) {
      return new MandateScope(Set.of(ALL));
    }
    if (chosen.stream().anyMatch(k -> k.isBlank() || k.length() > LONGEST_KEY || k.contains(","))) {
      throw Refusal.of("MANDATE_SCOPE_UNKNOWN").at("subjects").raise();
    }
    return new MandateScope(new LinkedHashSet<>(chosen));
  }

  /** As {@link #text} wrote it. */
  public static MandateScope parse(String stored) {
    return stored.isEmpty() ? NOTHING : new MandateScope(Set.copyOf(List.of(stored.split(","))));
  }

  /** Sorted, so that the same scope is the same text. */
  public String text() {
    return String.join(",", subjects.stream().sorted().toList());
  }

  public boolean isEverything() {
    return subjects.contains(ALL);
  }

  /** Granted in the time of free text: covers nothing. */
  public boolean isNothing() {
    return subjects.isEmpty();
  }
}
