package org.onewindow.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;

/** Reads the calendar, which is public. */
@ApplicationScoped
public class ReadCalendar {

  private final StoredWorkCalendars calendars;

  /** For the container's proxy. */
  protected ReadCalendar() {
    this(null);
  }

  @Inject
  public ReadCalendar(StoredWorkCalendars calendars) {
    this.calendars = calendars;
  }

  /** The years that are known, in ascending order. */
  @Permitted(Permitted.ANYONE)
  public List<CalendarYear> known() {
    Map<Integer, Long> versions = calendars.versions();
    var calendar = calendars.current();
    return versions.entrySet().stream()
        .map(e -> new CalendarYear(e.getKey(), e.getValue(), calendar.exceptionsOf(e.getKey())))
        .toList();
  }

  /** A year, known or not. */
  @Permitted(Permitted.ANYONE)
  public CalendarYear year(int year) {
    long version = calendars.versions().getOrDefault(year, 0L);
    return new CalendarYear(year, version, calendars.current().exceptionsOf(year));
  }

  /**
   * @throws NotFound {@code CALENDAR_YEAR_UNKNOWN} while the year is not announced
   */
  @Permitted(Permitted.ANYONE)
  public CalendarYear knownYear(int year) {
    CalendarYear found = year(year);
    if (!found.isKnown()) {
      throw new NotFound(Refusal.of("CALENDAR_YEAR_UNKNOWN", year));
    }
    return found;
  }
}
