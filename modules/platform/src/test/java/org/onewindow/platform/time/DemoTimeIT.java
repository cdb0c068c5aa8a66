package org.onewindow.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.kernel.time.DayKind;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.persistence.JvmDatabase;
import org.onewindow.platform.time.MoveDemoTime.Forward;
import org.onewindow.testsupport.time.TestTime;

class DemoTimeIT {

  /** Friday before the spring festival's make-up Saturday. */
  private static final Instant FRIDAY = TestTime.at("2026-02-13T16:00");

  private static final WorkCalendar CALENDAR =
      WorkCalendar.of(
          List.of(new CalendarDay(LocalDate.parse("2026-02-14"), DayKind.WORK, "春节")),
          List.of(2026));

  private final TestTime real = TestTime.standingAt(FRIDAY);
  private final List<AuditEntry> audited = new ArrayList<>();
  private final Reminders reminders = new Reminders();
  private JvmDatabase database;
  private DemoTime here;
  private DemoTime elsewhere;
  private MoveDemoTime move;

  /** Something is due every day at 17:00, and says when it was done. */
  private final class Reminders implements TimedWork {
    private final List<Instant> doneAt = new ArrayList<>();

    @Override
    public Optional<Instant> nextDue(Instant after) {
      LocalDateTime closing = LocalDate.ofInstant(after, TestTime.CHINA).atTime(17, 0);
      Instant today = closing.atZone(TestTime.CHINA).toInstant();
      return Optional.of(today.isAfter(after) ? today : today.plus(Duration.ofDays(1)));
    }

    @Override
    public void catchUp() {
      doneAt.add(here.now());
    }
  }

  @BeforeEach
  void twoNodes() {
    database = JvmDatabase.migrated();
    here = node("true");
    elsewhere = node("true");
    move = moving(here);
  }

  @AfterEach
  void drop() {
    database.close();
  }

  private DemoTime node(String demo) {
    return new DemoTime(database.jdbc(), new Settings(settings(demo)), real);
  }

  private static java.util.function.Function<String, Optional<String>> settings(String demo) {
    return key -> key.equals(Settings.DEMO) ? Optional.of(demo) : Optional.empty();
  }

  private MoveDemoTime moving(DemoTime time) {
    return new MoveDemoTime(
        time,
        () -> CALENDAR,
        OfficeHours.of(ZoneId.of("Asia/Shanghai"), "09:00-17:00"),
        database,
        audited::add,
        List.of(reminders));
  }

  @Test
  @DisplayName("PLT-126 非演示模式没有演示时间：数据库里写了也不生效，业务时钟就是实际时钟，不能推进")
  void productionHasNone() {
    move.by(new Forward(null, 30, null));
    DemoTime production = node("false");
    production.refresh();

    InstantSource clock = new SystemTime().countyTime(real, production);
    assertThat(clock).isSameAs(real);
    assertThat(production.ahead()).isZero();
    assertThatThrownBy(() -> moving(production).by(new Forward(1, null, null)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> production.reach(FRIDAY.plusSeconds(1)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(new SystemTime().countyTime(real, here).instant())
        .isEqualTo(FRIDAY.plus(Duration.ofHours(30)));
  }

  @Test
  @DisplayName("PLT-127 演示时间只能向前；存在数据库里，各节点和重启之后一致")
  void allNodesAgree() {
    move.by(new Forward(null, 24, null));
    assertThat(elsewhere.now()).as("before the next request there").isEqualTo(FRIDAY);
    elsewhere.refresh();
    assertThat(elsewhere.now()).isEqualTo(here.now()).isEqualTo(FRIDAY.plus(Duration.ofDays(1)));
    DemoTime restarted = node("true");
    restarted.refresh();
    assertThat(restarted.now()).isEqualTo(here.now());

    database.inNew(() -> elsewhere.reach(FRIDAY.plusSeconds(1)));
    here.refresh();
    assertThat(here.now()).as("an earlier wish changes nothing").isEqualTo(restarted.now());
    refused(
        new Forward(null, null, LocalDateTime.parse("2026-02-14T15:59")), "DEMO_TIME_NOT_FORWARD");
    refused(new Forward(null, 0, null), "NUMBER_TOO_SMALL");
    refused(new Forward(-1, null, null), "NUMBER_TOO_SMALL");

    real.pass(Duration.ofMinutes(5));
    assertThat(here.now()).as("it goes on").isEqualTo(restarted.now());
    assertThat(here.ahead()).isEqualTo(Duration.ofDays(1));
  }

  @Test
  @DisplayName("PLT-127 按工作日推进：调休的周六算，周日不算，钟点不变；未公布放假安排的年份先导入日历")
  void byWorkingDays() {
    move.by(new Forward(2, null, null));
    assertThat(here.now()).isEqualTo(TestTime.at("2026-02-16T16:00"));
    refused(new Forward(240, null, null), "DEMO_TIME_YEAR_UNKNOWN");
    refused(new Forward(1, 1, null), "DEMO_TIME_ONE_OF");
    refused(new Forward(null, null, null), "DEMO_TIME_ONE_OF");
    refused(new Forward(null, null, LocalDateTime.parse("2029-01-01T00:00")), "DEMO_TIME_TOO_FAR");
  }

  @Test
  @DisplayName("PLT-128 一次推进多天，途中到期的事项各按自己的时刻依次办理")
  void everythingAtItsMoment() {
    move.by(new Forward(null, null, LocalDateTime.parse("2026-02-16T09:30")));
    assertThat(reminders.doneAt)
        .containsExactly(
            TestTime.at("2026-02-13T17:00:01"),
            TestTime.at("2026-02-14T17:00:01"),
            TestTime.at("2026-02-15T17:00:01"),
            TestTime.at("2026-02-16T09:30"));
  }

  @Test
  @DisplayName("PLT-130 每次推进都有审计记录，写明从何时到何时")
  void eachMoveIsAudited() {
    move.by(new Forward(null, 1, null));
    assertThat(audited).hasSize(1);
    assertThat(audited.get(0).action()).isEqualTo("demo.time");
    assertThat(audited.get(0).facts())
        .containsEntry("from", "2026-02-13T08:00:00Z")
        .containsEntry("to", "2026-02-13T09:00:00Z");
  }

  private void refused(Forward forward, String code) {
    assertThatThrownBy(() -> move.by(forward))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.reasons().get(0).code()).isEqualTo(code));
    assertThat(audited.stream().filter(e -> e.facts().isEmpty())).isEmpty();
  }
}
