package org.onewindow.acceptance.application.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.kernel.clock.ClockReadings;
import org.onewindow.kernel.clock.StatutoryClock;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.time.WorkCalendars;

/** Explains the four clocks of a ledger that may be anybody's: no case is read or written. */
@ApplicationScoped
public class ExplainClock {

  private final OfficeHours hall;
  private final WorkCalendars calendars;

  /** For the container's proxy. */
  protected ExplainClock() {
    this(null, null);
  }

  @Inject
  public ExplainClock(OfficeHours hall, WorkCalendars calendars) {
    this.hall = hall;
    this.calendars = calendars;
  }

  /**
   * @throws org.onewindow.kernel.refusal.Refused as {@link StatutoryClock#read}
   */
  @Permitted(Permitted.ANYONE)
  public ClockReadings answer(ClockQuestion question) {
    return StatutoryClock.read(
        question.rule(),
        question.office().orElse(hall),
        question.calendar().orElseGet(calendars::current),
        question.events(),
        question.asOf());
  }
}
