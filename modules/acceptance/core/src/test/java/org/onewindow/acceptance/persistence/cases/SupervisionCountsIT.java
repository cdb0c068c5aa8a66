package org.onewindow.acceptance.persistence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.acceptance.domain.supervision.Measure;
import org.onewindow.acceptance.persistence.cases.SupervisionCounts.Within;
import org.onewindow.acceptance.persistence.cases.SupervisionLists.Counted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/** What the board counts, on a year of cases: right, and read from the indexes. */
class SupervisionCountsIT {

  private static final Instant NOW = Instant.parse("2025-06-12T01:00:00Z");
  private static final Within WEEK =
      new Within(
          Instant.parse("2025-06-08T16:00:00Z"), Instant.parse("2025-06-15T16:00:00Z"), "", "");
  private static final Within TODAY =
      new Within(
          Instant.parse("2025-06-11T16:00:00Z"), Instant.parse("2025-06-12T16:00:00Z"), "", "");
  private static final int PAGE = 7;

  private static ExplainedSchema schema;

  private final Jdbc jdbc = new Jdbc(schema.explaining());
  private final SupervisionCounts counts = new SupervisionCounts(jdbc);
  private final SupervisionLists lists = new SupervisionLists(jdbc);

  @BeforeAll
  static void fill() throws SQLException {
    schema = new ExplainedSchema();
    schema.fill(
        "INSERT INTO acc_case (id, version, ref, case_no, state, desk, matter_version_id,"
            + " matter_code, matter_name, organ, section, handling_kind, scenario, begun_at,"
            + " begun_by, received_at, received_by, receiving_unit, receiving_counter, note,"
            + " applicant_name, applicant_kind, correction_notices, decided_at, list_at, warn_at,"
            + " due_at, pressing_clock, due_provisional)"
            + " SELECT seq, 1, CONCAT('r', seq), CONCAT('371799-2025-', LPAD(seq, 7, '0')),"
            + " IF(seq % 20 = 0, 'REVIEWING', 'CLOSED'), IF(seq % 20 = 0, 'REVIEW', 'NOBODY'), 1,"
            + " 'M1', '事项', 'O1', CONCAT('O1-0', seq % 5), 'PROMISED', 'S1', '2025-01-01', '2',"
            + " '2025-01-01' + INTERVAL seq HOUR, '2', 'O1-09', CONCAT('A0', seq % 3), '', '申请人',"
            + " 'LEGAL_PERSON', 0, IF(seq % 20 = 0, NULL, IF(seq % 7 = 0, '2025-01-01' + INTERVAL seq * 60 + 30 MINUTE, '2025-01-03' + INTERVAL seq HOUR)),"
            + " IF(seq % 20 = 0, '2025-01-05' + INTERVAL seq HOUR, '9999-12-31'),"
            + " IF(seq % 20 = 0, '2025-01-04' + INTERVAL seq HOUR, NULL),"
            + " IF(seq % 20 = 0, '2025-01-05' + INTERVAL seq HOUR, NULL),"
            + " IF(seq % 20 = 0, 'PROMISED', NULL), FALSE FROM seq_1_to_8000",
        event(1, "RECEIVE", 1),
        event(2, "NOTICE_CORRECTION", 10),
        event(3, "NOTICE_CORRECTION", 30),
        event(4, "SEND_BACK", 12),
        event(5, "REFUSE_ACCEPTANCE", 40),
        event(6, "RECORD_NOT_NEEDED", 44),
        event(7, "WITHDRAW", 28),
        event(8, "APPROVE_SECOND_CORRECTION", 70),
        event(9, "SUSPEND", 22),
        event(10, "APPROVE_EXTENSION", 26),
        event(11, "START_SPECIAL", 32),
        event(12, "ANNOUNCE_HEARING", 34),
        event(13, "REQUEST_HEARING", 38),
        event(14, "START_SPECIAL", 64),
        warning("PROMISED", "RED", 15),
        warning("STATUTORY", "RED", 45),
        warning("DELIVERY", "RED", 60),
        warning("HEARING", "RED", 55),
        warning("ACCEPTANCE", "YELLOW", 9),
        warning("ACCEPTANCE", "RED", 36),
        "ANALYZE TABLE acc_case, acc_case_event, acc_case_warning");
  }

  private static String event(int seq, String act, int every) {
    return "INSERT INTO acc_case_event (case_id, seq, act, from_state, to_state, happened_at,"
        + " effective_at, account, person_name, unit, counter, why) SELECT seq, "
        + seq
        + ", '"
        + act
        + "', 'RECEIVED', 'RECEIVED', '2025-01-01' + INTERVAL seq HOUR, '2025-01-01', '2', '',"
        + " '', '', '' FROM seq_1_to_8000 WHERE seq % "
        + every
        + " = 0";
  }

  private static String warning(String clock, String level, int every) {
    return "INSERT INTO acc_case_warning (case_id, clock, level, due_at, as_of, given_at)"
        + " SELECT seq, '"
        + clock
        + "', '"
        + level
        + "', '2025-01-04' + INTERVAL seq HOUR, '2025-01-04' + INTERVAL seq HOUR, '2025-12-31'"
        + " FROM seq_1_to_8000 WHERE seq % "
        + every
        + " = 0";
  }

  @AfterAll
  static void drop() throws SQLException {
    schema.close();
  }

  @BeforeEach
  void forget() {
    schema.plans().clear();
  }

  private Map<Measure, Long> board(String unit, String window) {
    Map<Measure, Long> totals = new EnumMap<>(Measure.class);
    counts
        .happened(new Within(WEEK.from(), WEEK.to(), unit, window))
        .forEach(c -> totals.merge(c.measure(), c.number(), Long::sum));
    counts
        .open(NOW, TODAY.from(), TODAY.to(), unit, window)
        .forEach(
            l -> {
              totals.merge(Measure.OPEN, l.green() + l.near() + l.over(), Long::sum);
              totals.merge(Measure.OVERDUE_NOW, l.over(), Long::sum);
              totals.merge(Measure.DUE_TODAY, l.today(), Long::sum);
            });
    return totals;
  }

  private Set<String> listed(Measure measure, String unit, String window) {
    Within days = measure.kind() == Measure.Kind.NOW ? TODAY : WEEK;
    Within within = new Within(days.from(), days.to(), unit, window);
    Set<String> numbers = new HashSet<>();
    Optional<Cursor> after = Optional.empty();
    do {
      Slice<Counted> page = lists.of(measure, within, NOW, after, PAGE);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(PAGE);
      page.items()
          .forEach(c -> assertThat(numbers.add(c.row().number())).as("no case twice").isTrue());
      after = page.next();
    } while (after.isPresent());
    return numbers;
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  @DisplayName("ACC-354 every number of the board leads to exactly the cases it counts")
  void everyNumberLeadsToItsList(Measure measure) {
    assertThat(listed(measure, "", "")).hasSize(board("", "").get(measure).intValue());
    assertThat(listed(measure, "O1-00", "A00"))
        .hasSize(board("O1-00", "A00").getOrDefault(measure, 0L).intValue());
    assertThat(board("", "").get(measure)).as("and there is something to count").isPositive();
  }

  @Test
  @DisplayName("ACC-355 a second correction is counted apart from the first")
  void corrections() {
    Set<String> later = listed(Measure.LATER_CORRECTION, "", "");
    assertThat(later)
        .as("who got two notices; that a second one was approved is no third")
        .allSatisfy(number -> assertThat(sequence(number) % 30).isZero())
        .hasSizeGreaterThan(1);
    assertThat(later).isSubsetOf(listed(Measure.FIRST_CORRECTION, "", ""));
  }

  private static int sequence(String caseNumber) {
    return Integer.parseInt(caseNumber.substring(caseNumber.lastIndexOf('-') + 1));
  }

  @Test
  @DisplayName("ACC-355 silence that was warned of and answered is not counted as silence")
  void silence() {
    assertThat(listed(Measure.SILENCE_PREVENTED, "", ""))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(listed(Measure.SILENT, "", ""));
  }

  @Test
  @DisplayName("ACC-354 看板按索引计数，不翻看办件")
  void countsUseTheirIndexes() {
    board("", "");
    assertThat(schema.plans())
        .anySatisfy(p -> assertThat(p).contains("key=acc_case_intake").contains("Using index"))
        .anySatisfy(p -> assertThat(p).contains("key=acc_case_decided").contains("Using index"))
        .anySatisfy(p -> assertThat(p).contains("key=acc_case_open").contains("Using index"))
        .anySatisfy(p -> assertThat(p).contains("key=acc_case_event_act"))
        .anySatisfy(p -> assertThat(p).contains("key=acc_case_warning_as_of"))
        .allSatisfy(p -> assertThat(p).doesNotContain("key=null"));
  }

  @Test
  @DisplayName("ACC-354 数字背后的清单各走自己的索引")
  void listsUseTheirIndexes() {
    for (Measure measure : Measure.values()) {
      schema.plans().clear();
      lists.of(
          measure, measure.kind() == Measure.Kind.NOW ? TODAY : WEEK, NOW, Optional.empty(), PAGE);
      assertThat(schema.plan()).as(measure.name()).doesNotContain("key=null");
    }
  }

  @Test
  @DisplayName("ACC-367 signs of papers kept outside the system are counted, case by case")
  void outside() {
    assertThat(listed(Measure.KEPT_BACK, "", "")).isNotEmpty();
    assertThat(listed(Measure.ENTERED_AFTERWARDS, "", ""))
        .isNotEmpty()
        .isSubsetOf(listed(Measure.DECIDED, "", ""));
  }
}
