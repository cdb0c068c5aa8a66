package org.onewindow.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.persistence.JvmDatabase;
import org.onewindow.platform.persistence.Parallel;

class StoredCalendarIT {

  private static final LocalDate LABOUR_DAY = LocalDate.parse("2026-05-01");

  private final List<AuditEntry> audited = new ArrayList<>();
  private final List<Record> published = new ArrayList<>();
  private JvmDatabase database;
  private StoredWorkCalendars here;
  private StoredWorkCalendars elsewhere;
  private ReplaceCalendar replaceCalendar;

  @BeforeEach
  void migrate() {
    database = JvmDatabase.migrated();
    here = new StoredWorkCalendars(database.jdbc());
    elsewhere = new StoredWorkCalendars(database.jdbc());
    replaceCalendar =
        new ReplaceCalendar(
            new CalendarYears(database.jdbc()),
            audited::add,
            published::add,
            () -> Instant.parse("2026-03-02T01:00:00Z"));
  }

  @AfterEach
  void drop() {
    database.close();
  }

  private static CalendarDraft draft(String... lines) {
    return CalendarFile.read(
        ("date,kind,holiday\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8),
        Optional.empty());
  }

  private void replace(CalendarDraft draft, Map<Integer, Long> seen) {
    database.inNew(() -> replaceCalendar.with(draft, seen));
  }

  @Test
  @DisplayName("PLT-073 日历按年整体替换，替换后各节点立即一致")
  void aReplacementIsSeenOnEveryNodeAtOnce() {
    assertThat(here.current().knows(2026)).isFalse();
    assertThat(elsewhere.current().isWorkingDay(LABOUR_DAY)).isTrue();
    replace(draft("2026-05-01,REST,劳动节", "2026-05-04,REST,劳动节"), Map.of());
    assertThat(here.current().why(LABOUR_DAY).holiday()).isEqualTo("劳动节");
    assertThat(elsewhere.current()).isEqualTo(here.current());
    replace(draft("2026-05-01,REST,劳动节", "2026-05-09,WORK,劳动节"), Map.of(2026, 1L));
    assertThat(elsewhere.current().exceptionsOf(2026)).hasSize(2);
    assertThat(elsewhere.current().isWorkingDay(LocalDate.parse("2026-05-04"))).isTrue();
    assertThat(elsewhere.current().isWorkingDay(LocalDate.parse("2026-05-09"))).isTrue();
    assertThat(here.versions()).containsExactly(Map.entry(2026, 2L));
    assertThat(here.current()).as("kept while nothing changes").isSameAs(here.current());
  }

  @Test
  @DisplayName("PLT-074 日历的每次替换都有审计记录")
  void eachReplacementIsAudited() {
    replace(draft("2026-05-01,REST,劳动节", "2026-05-09,WORK,劳动节"), Map.of());
    assertThat(audited)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo("calendar.replace");
              assertThat(entry.subjectId()).isEqualTo("2026");
              assertThat(entry.facts())
                  .containsEntry("rest", "1")
                  .containsEntry("work", "1")
                  .containsEntry("version", "1");
            });
  }

  @Test
  @DisplayName("PLT-077 日历替换后通知各模块重算期限")
  void eachReplacementIsPublished() {
    replace(draft("2026-05-01,REST,劳动节", "2027-05-03,REST,劳动节"), Map.of());
    assertThat(published)
        .containsExactly(new CalendarReplaced(2026, 1), new CalendarReplaced(2027, 1));
  }

  @Test
  @DisplayName("PLT-073 有一处不合即全部不入库；他人先改的须重新查看")
  void allOrNothing() {
    replace(draft("2026-05-01,REST,劳动节"), Map.of());
    CalendarDraft two = draft("2026-10-01,REST,国庆节", "2027-10-01,REST,国庆节");
    assertThatThrownBy(() -> replace(two, Map.of(2026, 0L))).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> replace(two, Map.of(2026, 1L, 2027, 4L))).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> replace(draft("2026-10-01,FREE,国庆节"), Map.of()))
        .isInstanceOf(Refused.class);
    assertThat(here.current().knows(2027)).isFalse();
    assertThat(here.current().isWorkingDay(LABOUR_DAY)).isFalse();
  }

  @Test
  @DisplayName("PLT-075 启动时只补入尚不知道的年份，不覆盖人工维护的年份；多节点同时启动只入一次")
  void aStartNeverUndoesWhatPeopleDid() {
    replace(draft("2026-05-01,REST,劳动节"), Map.of());
    CalendarDraft file = draft("2026-10-01,REST,国庆节", "2027-10-01,REST,国庆节");
    List<java.util.TreeSet<Integer>> added =
        Parallel.run(8, () -> database.inNew(() -> replaceCalendar.whereUnknown(file)));
    assertThat(added.stream().filter(years -> !years.isEmpty())).hasSize(1);
    assertThat(here.versions()).containsExactly(Map.entry(2026, 1L), Map.entry(2027, 1L));
    assertThat(here.current().isWorkingDay(LABOUR_DAY)).isFalse();
  }
}
