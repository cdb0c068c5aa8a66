package org.onewindow.acceptance.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onewindow.acceptance.domain.supervision.Period;
import org.onewindow.acceptance.domain.supervision.Standstill;
import org.onewindow.acceptance.persistence.cases.Standstills;
import org.onewindow.acceptance.persistence.cases.Standstills.Stood;
import org.onewindow.acceptance.persistence.cases.Standstills.Within;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.time.WorkCalendars;

/**
 * 停办天数: on how many working days of a period cases stood still, by section, and which. A green
 * clock that has been stopped is not the same as a green clock.
 */
@ApplicationScoped
public class ShowStandstills {

  private final Standstills standstills;
  private final WorkCalendars calendars;
  private final OfficeHours office;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected ShowStandstills() {
    this(null, null, null, null);
  }

  @Inject
  ShowStandstills(
      Standstills standstills, WorkCalendars calendars, OfficeHours office, InstantSource clock) {
    this.standstills = standstills;
    this.calendars = calendars;
    this.office = office;
    this.clock = clock;
  }

  /** One section: working days that its cases stood still, by what they waited for. */
  public record Line(String unit, Map<Standstill, Long> days) {
    public long of(Standstill kind) {
      return days.getOrDefault(kind, 0L);
    }

    public long all() {
      return days.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** Sections with anything to show, by code. */
  @Transactional
  @Permitted(SupervisionRoles.READ)
  public List<Line> of(Question asked) {
    Map<String, Map<Standstill, Long>> units = new TreeMap<>();
    standstills
        .sums(within(asked))
        .forEach(
            sum ->
                units
                    .computeIfAbsent(sum.unit(), u -> new EnumMap<>(Standstill.class))
                    .merge(sum.of(), sum.days(), Long::sum));
    return units.entrySet().stream().map(e -> new Line(e.getKey(), e.getValue())).toList();
  }

  /**
   * Something for which a case stood still.
   *
   * @param name of the procedure, or empty
   * @param cause name of a cause of suspension, or empty
   * @param to until when it counts; empty where it lasts
   * @param days working days of the period
   */
  public record Row(
      String number,
      String matter,
      String section,
      Standstill of,
      String name,
      String cause,
      boolean countsStatutory,
      boolean countsPromised,
      Instant from,
      Optional<Instant> to,
      long days) {}

  /**
   * What the numbers count, the latest first.
   *
   * @param kind one alone, or null for all
   */
  @Transactional
  @Permitted(SupervisionRoles.READ)
  public Slice<Row> list(Question asked, Standstill kind, Optional<Cursor> after, int size) {
    Instant now = clock.instant();
    return standstills
        .list(within(asked), Optional.ofNullable(kind), after, size)
        .map(stood -> row(stood, now));
  }

  private static Row row(Stood stood, Instant now) {
    return new Row(
        stood.number(),
        stood.matter(),
        stood.section(),
        stood.of(),
        stood.name(),
        stood.cause(),
        stood.countsStatutory(),
        stood.countsPromised(),
        stood.from(),
        stood.to().filter(to -> !to.isAfter(now)),
        stood.days());
  }

  /** Working days of the period that have closed. */
  private Within within(Question asked) {
    Instant now = clock.instant();
    LocalDate today = office.dayOf(now);
    Period period = asked.period(today);
    WorkCalendar calendar = calendars.current();
    List<Instant> closings =
        period.days().stream()
            .filter(day -> !day.isAfter(today) && calendar.isWorkingDay(day))
            .map(day -> office.closing(day).toInstant())
            .filter(closing -> !closing.isAfter(now))
            .toList();
    return new Within(closings, asked.unit(), asked.window());
  }
}
