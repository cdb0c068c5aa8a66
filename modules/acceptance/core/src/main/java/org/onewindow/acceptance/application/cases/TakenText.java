package org.onewindow.acceptance.application.cases;

import java.time.LocalDateTime;

/**
 * A window of another place took the papers, as it was typed; in the hall's zone.
 *
 * @param organ whose window it was; empty where the papers were taken here
 * @param takenAt when it took them
 * @param arrivedAt when they reached this organ
 */
public record TakenText(String organ, LocalDateTime takenAt, LocalDateTime arrivedAt) {

  /** The papers were taken here. */
  public static final TakenText HERE = new TakenText("", null, null);

  public TakenText {
    organ = PartyText.text(organ).strip();
  }

  boolean isHere() {
    return organ.isEmpty() && takenAt == null && arrivedAt == null;
  }
}
