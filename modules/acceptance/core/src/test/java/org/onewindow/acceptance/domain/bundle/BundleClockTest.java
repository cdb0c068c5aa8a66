package org.onewindow.acceptance.domain.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.aBathHouse;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.answering;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.days;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.hours;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.Limit;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.kernel.time.DayKind;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;

class BundleClockTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final OfficeHours OFFICE = OfficeHours.of(ZONE, "08:30-12:00", "13:30-17:30");
  private static final WorkCalendar CALENDAR =
      WorkCalendar.of(List.<CalendarDay>of(), List.of(2026));
  private static final BundleClock CLOCK = new BundleClock(CALENDAR, OFFICE);
  private static final Limit TWENTY_DAYS = days(20);

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  @Test
  @DisplayName("ACC-224 an hour for the lead and an hour for the rest end two working hours later")
  void twoHours() {
    BundlePlan plan =
        aBathHouse()
            .without("pool")
            .without("sign")
            .with(BundleFixture.outside("locks", Set.of("hygiene"), 1))
            .change("hygiene", m -> hourly(m))
            .plan();
    BundleSelection selection = BundleSelection.of(plan, answering("no"));
    assertThat(CLOCK.promised(selection, TWENTY_DAYS, at("2026-03-02T09:00")).at())
        .isEqualTo(at("2026-03-02T11:00"));
    assertThat(CLOCK.promised(selection, TWENTY_DAYS, at("2026-03-02T11:30")).at())
        .as("the lunch break is no work")
        .isEqualTo(at("2026-03-02T15:00"));
    assertThat(CLOCK.promised(selection, TWENTY_DAYS, at("2026-03-06T17:00")).at())
        .as("nor is the weekend")
        .isEqualTo(at("2026-03-09T10:00"));
  }

  private static BundleMember hourly(BundleMember m) {
    return new BundleMember(
        m.key(),
        m.name(),
        m.kind(),
        m.matter(),
        m.body(),
        m.participation(),
        m.when(),
        m.scenarios(),
        m.after(),
        hours(1),
        m.cost(),
        m.refusals());
  }

  @Test
  @DisplayName(
      "ACC-224 members in a row end when the last of them ends, those side by side at once")
  void rows() {
    BundleSelection selection = BundleSelection.of(aBathHouse().plan(), answering("yes", "sign"));
    assertThat(CLOCK.promised(selection, TWENTY_DAYS, at("2026-03-02T09:00")).at())
        .isEqualTo(at("2026-03-09T17:30"));
  }

  @Test
  @DisplayName("ACC-224 the shortest matter's limit counts where the policy says so")
  void shortest() {
    BundleSelection selection =
        BundleSelection.of(
            aBathHouse().promising(TimePolicy.SHORTEST_MEMBER).plan(), answering("yes", "sign"));
    assertThat(CLOCK.promised(selection, TWENTY_DAYS, at("2026-03-02T09:00")).at())
        .isEqualTo(at("2026-03-03T17:30"));
  }

  @Test
  @DisplayName("ACC-225 joint handling is over after 45 working days, after 60 with the extension")
  void ceiling() {
    Instant monday = at("2026-03-02T09:00");
    assertThat(CLOCK.ceiling(monday, false).at()).isEqualTo(at("2026-05-04T17:30"));
    assertThat(CLOCK.ceiling(monday, true).at()).isEqualTo(at("2026-05-25T17:30"));
  }

  @Test
  @DisplayName(
      "ACC-225 whatever is promised ends neither after the lead's statutory limit nor the 45 days")
  void neverLaterThanTheLaw() {
    qt().forAll(
            integers().between(1, 300), integers().between(1, 60), integers().between(0, 200_000))
        .checkAssert(
            (promised, statutory, minute) -> {
              Instant accepted =
                  LocalDateTime.parse("2026-01-05T08:30")
                      .plusMinutes(minute)
                      .atZone(ZONE)
                      .toInstant();
              BundleSelection selection =
                  BundleSelection.of(
                      aBathHouse().promising(days(promised)).plan(), answering("no"));
              BundleClock.End end = CLOCK.promised(selection, days(statutory), accepted);
              assertThat(end.at()).isBeforeOrEqualTo(CLOCK.ceiling(accepted, false).at());
              BundleSelection law =
                  BundleSelection.of(
                      aBathHouse().promising(days(Math.min(statutory, 45))).plan(),
                      answering("no"));
              assertThat(end.at()).isBeforeOrEqualTo(CLOCK.promised(law, days(60), accepted).at());
              assertThat(end.at()).isAfterOrEqualTo(accepted);
            });
  }

  @Test
  @DisplayName("ACC-225 an end in a year whose holidays are not announced yet is provisional")
  void provisional() {
    assertThat(CLOCK.ceiling(at("2026-12-01T09:00"), false).provisional()).isTrue();
    assertThat(CLOCK.ceiling(at("2026-03-02T09:00"), false).provisional()).isFalse();
  }

  /** Around two new years: holidays, make-up Sundays and Saturdays as announced. */
  private static final List<CalendarDay> ANNOUNCED =
      List.of(
          rest("2025-10-01"),
          rest("2025-10-02"),
          rest("2025-10-03"),
          rest("2025-10-06"),
          rest("2025-10-07"),
          rest("2025-10-08"),
          work("2025-09-28"),
          work("2025-10-11"),
          rest("2026-01-01"),
          rest("2026-01-02"),
          work("2026-01-04"),
          work("2026-02-14"),
          rest("2026-02-16"),
          rest("2026-02-17"),
          rest("2026-02-18"),
          rest("2026-02-19"),
          rest("2026-02-20"),
          rest("2026-02-23"),
          work("2026-02-28"));

  private static CalendarDay rest(String day) {
    return new CalendarDay(LocalDate.parse(day), DayKind.REST, "节假日");
  }

  private static CalendarDay work(String day) {
    return new CalendarDay(LocalDate.parse(day), DayKind.WORK, "调休");
  }

  private static boolean works(LocalDate day) {
    return ANNOUNCED.stream()
        .filter(d -> d.date().equals(day))
        .findFirst()
        .map(d -> d.kind() == DayKind.WORK)
        .orElse(day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
  }

  /** The nth working day after a day, by a list of days and not by the clock. */
  private static LocalDate nth(LocalDate from, int n) {
    return IntStream.rangeClosed(1, 200)
        .mapToObj(from::plusDays)
        .filter(BundleClockTest::works)
        .skip(n - 1L)
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName(
      "ACC-225 the 45 and 60 days and whatever is promised equal a count day by day, over year ends and make-up weeks; an end in a year not announced is provisional and nothing else is")
  void recounted() {
    WorkCalendar both = WorkCalendar.of(ANNOUNCED, List.of(2025, 2026));
    WorkCalendar early =
        WorkCalendar.of(
            ANNOUNCED.stream().filter(d -> d.date().getYear() == 2025).toList(), List.of(2025));
    qt().forAll(integers().between(0, 150 * 24 * 60), integers().between(1, 20))
        .checkAssert(
            (minute, days) -> {
              LocalDateTime accepted = LocalDateTime.parse("2025-09-15T00:00").plusMinutes(minute);
              Instant from = accepted.atZone(ZONE).toInstant();
              BundleClock clock = new BundleClock(both, OFFICE);
              for (boolean extended : new boolean[] {false, true}) {
                LocalDate due = nth(accepted.toLocalDate(), extended ? 60 : 45);
                BundleClock.End end = clock.ceiling(from, extended);
                assertThat(end.at()).isEqualTo(due.atTime(17, 30).atZone(ZONE).toInstant());
                assertThat(end.provisional()).isFalse();
                assertThat(new BundleClock(early, OFFICE).ceiling(from, extended).provisional())
                    .isEqualTo(due.getYear() > 2025);
              }
              BundleSelection selection =
                  BundleSelection.of(aBathHouse().promising(days(days)).plan(), answering("no"));
              assertThat(clock.promised(selection, TWENTY_DAYS, from).at())
                  .isEqualTo(
                      nth(accepted.toLocalDate(), days).atTime(17, 30).atZone(ZONE).toInstant());
            });
  }
}
