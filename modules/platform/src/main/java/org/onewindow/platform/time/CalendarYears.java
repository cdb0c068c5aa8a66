package org.onewindow.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.platform.persistence.Jdbc;

/** The years of the calendar in their tables, for the use cases that change them. */
@ApplicationScoped
public class CalendarYears {

  private static final String ENSURE =
      "INSERT IGNORE INTO plt_calendar_year (year, version) VALUES (?, 0)";
  private static final String LOCK =
      "SELECT version FROM plt_calendar_year WHERE year = ? FOR UPDATE";
  private static final String STEP =
      "UPDATE plt_calendar_year SET version = version + 1, replaced_at = ? WHERE year = ?";
  private static final String CLEAR = "DELETE FROM plt_calendar_day WHERE year = ?";
  private static final String ADD =
      "INSERT INTO plt_calendar_day (day, year, kind, holiday) VALUES (?, ?, ?, ?)";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected CalendarYears() {
    this(null);
  }

  @Inject
  public CalendarYears(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Holds the year until the transaction ends. Take several in ascending order.
   *
   * @return its version; 0 when it is not known yet
   */
  long lock(int year) {
    jdbc.update(ENSURE, year);
    return jdbc.first(LOCK, r -> r.number("version"), year).orElseThrow();
  }

  /** Replaces a year that is held. */
  void replace(int year, List<CalendarDay> days, Instant at) {
    jdbc.update(CLEAR, year);
    jdbc.updateAll(
        ADD, days.stream().map(d -> new Object[] {d.date(), year, d.kind(), d.holiday()}).toList());
    jdbc.update(STEP, at, year);
  }
}
