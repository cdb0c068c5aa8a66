package org.onewindow.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.kernel.time.DayKind;
import org.onewindow.kernel.time.WorkCalendar;
import org.onewindow.platform.persistence.Jdbc;

/**
 * The calendar from the tables. The last one read is kept, and kept only as long as the versions of
 * the years, which are asked for each time, are the same: so no node ever counts by an old
 * calendar, and the days themselves are read once a change. Thread-safe.
 */
@ApplicationScoped
public class StoredWorkCalendars implements WorkCalendars {

  private static final String VERSIONS =
      "SELECT year, version FROM plt_calendar_year WHERE version > 0 ORDER BY year";

  /** One statement, so that years and days belong together whatever is replaced meanwhile. */
  private static final String ALL =
      "SELECT y.year, y.version, d.day, d.kind, d.holiday"
          + " FROM plt_calendar_year y LEFT JOIN plt_calendar_day d ON d.year = y.year"
          + " WHERE y.version > 0 ORDER BY y.year, d.day";

  private record Kept(Map<Integer, Long> versions, WorkCalendar calendar) {}

  private record StoredDay(int year, long version, CalendarDay day) {}

  private final Jdbc jdbc;
  private final AtomicReference<Kept> kept = new AtomicReference<>();

  /** For the container's proxy. */
  protected StoredWorkCalendars() {
    this(null);
  }

  @Inject
  public StoredWorkCalendars(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public WorkCalendar current() {
    Kept last = kept.get();
    if (last != null && last.versions().equals(versions())) {
      return last.calendar();
    }
    Kept read = read();
    kept.set(read);
    return read.calendar();
  }

  /** The version of each known year, by year; grows by one with each replacement. */
  public Map<Integer, Long> versions() {
    Map<Integer, Long> versions = new TreeMap<>();
    jdbc.list(VERSIONS, r -> versions.put(r.integer("year"), r.number("version")));
    return versions;
  }

  private Kept read() {
    List<StoredDay> rows =
        jdbc.list(
            ALL,
            r ->
                new StoredDay(
                    r.integer("year"),
                    r.number("version"),
                    r.date("day") == null
                        ? null
                        : new CalendarDay(
                            r.date("day"), DayKind.valueOf(r.text("kind")), r.text("holiday"))));
    Map<Integer, Long> versions = new TreeMap<>();
    rows.forEach(r -> versions.put(r.year(), r.version()));
    List<CalendarDay> days =
        rows.stream().filter(r -> r.day() != null).map(StoredDay::day).toList();
    return new Kept(versions, WorkCalendar.of(days, versions.keySet()));
  }
}
