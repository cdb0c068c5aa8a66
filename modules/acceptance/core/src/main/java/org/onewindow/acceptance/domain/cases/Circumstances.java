package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import org.onewindow.acceptance.domain.matter.PublishedMatter;

/**
 * What an act depends on besides who acts.
 *
 * @param matter needed for deciding, certificates and delivery; else may be null
 * @param receivedToday the case was received on the calendar day of {@code at}
 * @param at when the act is done
 */
public record Circumstances(PublishedMatter matter, boolean receivedToday, Instant at) {

  static Circumstances at(Instant at) {
    return new Circumstances(null, false, at);
  }

  static Circumstances of(PublishedMatter matter, Instant at) {
    return new Circumstances(matter, false, at);
  }
}
