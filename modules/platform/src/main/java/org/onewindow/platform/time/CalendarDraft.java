package org.onewindow.platform.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.time.CalendarDay;

/**
 * Whole years as somebody wants them to be, with what is wrong with them.
 *
 * @param years the exceptions of each year, in ascending order
 * @param problems each at its line or entry, e.g. {@code line 7} as field {@code lines[7]}; a draft
 *     with problems is never stored
 */
public record CalendarDraft(SortedMap<Integer, List<CalendarDay>> years, List<Refusal> problems) {

  private static final int MOST_PROBLEMS = 100;

  public CalendarDraft {
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    problems = List.copyOf(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
  }

  /** Entries of one year, counted from 0 in the fields of the problems. */
  public static CalendarDraft ofYear(int year, List<CalendarDay> days) {
    Collector collector = new Collector(Optional.of(year));
    for (int i = 0; i < days.size(); i++) {
      collector.add(days.get(i), "days[" + i + "]");
    }
    return collector.draft();
  }

  public boolean isRefused() {
    return !problems.isEmpty();
  }

  /**
   * @throws Refused with all problems
   */
  public CalendarDraft mustBeRight() {
    if (isRefused()) {
      throw new Refused(problems);
    }
    return this;
  }

  /** The same without years that nobody asked for. */
  CalendarDraft without(Set<Integer> others) {
    TreeMap<Integer, List<CalendarDay>> rest = new TreeMap<>(years);
    rest.keySet().removeAll(others);
    return new CalendarDraft(rest, problems);
  }

  /** Gathers days into years and judges each of them. */
  static final class Collector {
    private final Optional<Integer> year;
    private final SortedMap<Integer, List<CalendarDay>> years = new TreeMap<>();
    private final Set<LocalDate> dates = new HashSet<>();
    private final List<Refusal> problems = new ArrayList<>();

    /**
     * @param year the only year that is wanted, if only one is
     */
    Collector(Optional<Integer> year) {
      this.year = year;
      year.ifPresent(y -> years.put(y, new ArrayList<>()));
    }

    void add(CalendarDay day, String field) {
      CalendarRules.problem(day, year, dates)
          .ifPresentOrElse(
              problem -> problems.add(problem.at(field)),
              () -> years.computeIfAbsent(day.date().getYear(), y -> new ArrayList<>()).add(day));
      dates.add(day.date());
    }

    void refuse(Refusal problem) {
      problems.add(problem);
    }

    CalendarDraft draft() {
      years.forEach((y, days) -> days.sort(java.util.Comparator.comparing(CalendarDay::date)));
      if (problems.isEmpty()) {
        years.forEach((y, days) -> CalendarRules.problem(y, days).ifPresent(problems::add));
      }
      if (problems.isEmpty() && years.isEmpty()) {
        problems.add(Refusal.of("CALENDAR_FILE_EMPTY"));
      }
      return new CalendarDraft(years, problems);
    }
  }
}
