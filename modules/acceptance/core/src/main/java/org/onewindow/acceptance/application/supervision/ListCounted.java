package org.onewindow.acceptance.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.onewindow.acceptance.application.cases.WorklistRow;
import org.onewindow.acceptance.domain.cases.CaseClock;
import org.onewindow.acceptance.domain.supervision.Measure;
import org.onewindow.acceptance.domain.supervision.Period;
import org.onewindow.acceptance.persistence.cases.SupervisionLists;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.time.WorkCalendars;

/** The cases behind a number of the board, and behind a line in a supervisor's inbox. */
@ApplicationScoped
public class ListCounted {

  private final SupervisionLists lists;
  private final CurrentActor actors;
  private final OfficeHours office;
  private final WorkCalendars calendars;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected ListCounted() {
    this(null, null, null, null, null);
  }

  @Inject
  ListCounted(
      SupervisionLists lists,
      CurrentActor actors,
      OfficeHours office,
      WorkCalendars calendars,
      InstantSource clock) {
    this.lists = lists;
    this.actors = actors;
    this.office = office;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * A case of the list; people's names are masked.
   *
   * @param moment when it was counted: the receipt, the act, the warning or the limit
   */
  public record Row(WorklistRow row, Instant moment) {}

  /**
   * @param after where to go on, or empty
   */
  @Transactional
  @Permitted(SupervisionRoles.READ)
  public Slice<Row> of(Measure measure, Question asked, Optional<Cursor> after, int size) {
    Instant now = clock.instant();
    LocalDate today = office.dayOf(now);
    Period period =
        measure.kind() == Measure.Kind.NOW
            ? Period.of(Period.Span.DAY, today)
            : asked.period(today);
    return lists.of(measure, asked.within(period, office.zone()), now, after, size).map(rows(now));
  }

  /** The red warnings that were told in one go; empty where there were none. */
  @Transactional
  @Permitted(SupervisionRoles.READ)
  public Slice<Row> digest(long digest, Optional<Cursor> after, int size) {
    Instant now = clock.instant();
    return lists.digest(digest, after, size).map(rows(now));
  }

  private Function<SupervisionLists.Counted, Row> rows(Instant now) {
    CaseClock announced = new CaseClock(calendars.current(), office);
    String reader = actors.get().account();
    return counted ->
        new Row(
            WorklistRow.of(counted.row(), now, reader, announced::isProvisional), counted.moment());
  }
}
