package org.onewindow.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Stale;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.kernel.time.DayKind;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.outbox.Outbox;

/** Replaces whole years of the work calendar, all of a draft or none. */
@ApplicationScoped
public class ReplaceCalendar {

  /** What changes the calendar. */
  public static final String PERMISSION = "calendar.manage";

  private final CalendarYears years;
  private final Audit audit;
  private final Outbox outbox;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected ReplaceCalendar() {
    this(null, null, null, null);
  }

  @Inject
  public ReplaceCalendar(CalendarYears years, Audit audit, Outbox outbox, InstantSource clock) {
    this.years = years;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * @param draft the years as they shall be
   * @param seen the versions the caller looked at, by year, a year that was not known being 0 or
   *     missing; an empty map replaces whatever is there
   * @throws org.onewindow.kernel.refusal.Refused when the draft has problems
   * @throws Stale when somebody replaced one of the years meanwhile
   */
  @Transactional
  @Permitted(PERMISSION)
  public void with(CalendarDraft draft, Map<Integer, Long> seen) {
    draft.mustBeRight();
    for (int year : draft.years().keySet()) {
      long version = years.lock(year);
      if (!seen.isEmpty() && version != seen.getOrDefault(year, 0L)) {
        throw new Stale(Refusal.of("STALE"));
      }
      replace(year, draft.years().get(year), version);
    }
  }

  /**
   * Brings in only the years that are not known yet, so that a start never undoes what people did.
   *
   * @return the years that were new
   */
  @Transactional
  @Permitted(PERMISSION)
  public TreeSet<Integer> whereUnknown(CalendarDraft draft) {
    draft.mustBeRight();
    TreeSet<Integer> added = new TreeSet<>();
    for (int year : draft.years().keySet()) {
      if (years.lock(year) == 0) {
        replace(year, draft.years().get(year), 0);
        added.add(year);
      }
    }
    return added;
  }

  private void replace(int year, List<CalendarDay> days, long version) {
    years.replace(year, days, clock.instant());
    long work = days.stream().filter(d -> d.kind() == DayKind.WORK).count();
    audit.record(
        AuditEntry.of("calendar.replace", "calendar", String.valueOf(year))
            .with(
                Map.of(
                    "version", String.valueOf(version + 1),
                    "rest", String.valueOf(days.size() - work),
                    "work", String.valueOf(work))));
    outbox.publish(new CalendarReplaced(year, version + 1));
  }
}
