package org.onewindow.acceptance.application.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.kernel.clock.ClockEvent;
import org.onewindow.kernel.clock.ClockRule;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;

/**
 * What somebody wants to know of the clock.
 *
 * @param rule the limits
 * @param office opening hours; the default hall's when left out
 * @param calendar working days; the stored ones when left out
 * @param events the ledger, in order of time
 * @param asOf the moment of reading
 */
public record ClockQuestion(
    ClockRule rule,
    Optional<OfficeHours> office,
    Optional<WorkCalendar> calendar,
    List<ClockEvent> events,
    Instant asOf) {

  public ClockQuestion {
    events = List.copyOf(events);
  }
}
