package org.onewindow.acceptance.domain.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A joint visit in the words of the applicant, who is to be there: what, when, where and which
 * organs come. Who comes for them is not said (ACC-495).
 *
 * @param at when the organs come; where it was held, when it was
 * @param organs names of the organs
 * @param held it is over, and this is its record's time and place
 */
public record AnnouncedVisit(
    String name, Instant at, String place, List<String> organs, boolean held) {

  /**
   * @param bodies name of the organ by the key of the member
   */
  public static AnnouncedVisit of(JointVisit called, Map<String, String> bodies) {
    return new AnnouncedVisit(
        called.name(),
        called.facts().map(VisitFacts::heldAt).orElse(called.plannedAt()),
        called.facts().map(VisitFacts::place).orElse(called.place()),
        called.members().stream().map(m -> bodies.getOrDefault(m, "")).distinct().toList(),
        called.facts().isPresent());
  }
}
