package org.onewindow.acceptance.persistence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.supervision.Standstill;
import org.onewindow.acceptance.persistence.cases.Standstills.Stood;
import org.onewindow.acceptance.persistence.cases.Standstills.Sum;
import org.onewindow.acceptance.persistence.cases.Standstills.Within;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/** 停办天数, over the week from Monday 2 to Friday 6 March 2026; closing is at five. */
class StandstillsIT {

  private static final List<Instant> WEEK =
      List.of(closing(2), closing(3), closing(4), closing(5), closing(6));
  private static final Within ALL = new Within(WEEK, "", "");

  private static ExplainedSchema schema;

  private final Standstills standstills = new Standstills(new Jdbc(schema.explaining()));

  private static Instant closing(int day) {
    return Instant.parse("2026-03-0" + day + "T09:00:00Z");
  }

  @BeforeAll
  static void fill() throws SQLException {
    schema = new ExplainedSchema();
    schema.fill(
        "INSERT INTO acc_case (id, version, ref, case_no, state, desk, matter_version_id,"
            + " matter_code, matter_name, organ, section, handling_kind, scenario, begun_at,"
            + " begun_by, received_at, received_by, receiving_unit, receiving_counter, note,"
            + " applicant_name, applicant_kind, correction_notices, list_at, due_provisional)"
            + " SELECT seq, 1, CONCAT('r', seq), CONCAT('371799-2026-', LPAD(seq, 7, '0')),"
            + " 'SPECIAL', 'REVIEW', 1, 'M1', '事项', 'O1', IF(seq <= 4, 'O1-01', 'O1-02'),"
            + " 'PROMISED', 'S1', '2026-01-01', '2', '2026-01-01', '2', 'O1-09', 'A01', '',"
            + " '申请人', 'LEGAL_PERSON', 0, '9999-12-31', FALSE FROM seq_1_to_8",
        // from Tuesday on; told until Thursday's closing, and ended a week later
        proceeding(1, "SPECIAL", "03-03 02:00", "03-05 09:00", "'2026-03-13 02:00'", "FALSE"),
        // still running, told until April
        proceeding(2, "SPECIAL", "02-20 02:00", "04-05 09:00", "NULL", "FALSE"),
        // listed so that both clocks run on: it stops nothing
        proceeding(3, "SPECIAL", "03-02 02:00", "03-20 09:00", "NULL", "TRUE"),
        // only asked for
        "INSERT INTO acc_case_proceeding (case_id, seq, type, reason, begun_at, begun_by,"
            + " begun_name, counts_statutory, counts_promised) VALUES (4, 1, 'SPECIAL', 'r',"
            + " '2026-03-02', '2', '', FALSE, FALSE)",
        // announced on Monday, nobody registered until Wednesday's closing
        proceeding(5, "HEARING", "03-02 02:00", "03-30 09:00", "NULL", "FALSE"),
        "UPDATE acc_case_proceeding SET ask_until_at = '2026-03-04 09:00' WHERE case_id = 5",
        // told until Wednesday, called for Friday morning, recorded then
        proceeding(6, "HEARING", "03-02 02:00", "03-04 09:00", "'2026-03-06 03:00'", "FALSE"),
        "UPDATE acc_case_proceeding SET asked_at = '2026-03-02 02:00',"
            + " held_at = '2026-03-06 02:00' WHERE case_id = 6",
        "INSERT INTO acc_case_proceeding (case_id, seq, type, cause, reason, begun_at, begun_by,"
            + " begun_name, until_at, ended_at) VALUES (7, 1, 'SUSPENSION', 'LITIGATION', 'r',"
            + " '2026-03-05 02:00', '2', '', '2026-03-20', NULL), (8, 1, 'SUSPENSION',"
            + " 'LITIGATION', 'r', '2026-02-05 02:00', '2', '', '2026-02-20',"
            + " '2026-02-27 02:00')",
        // years of others that ended long ago
        "INSERT INTO acc_case_proceeding (case_id, seq, type, reason, begun_at, begun_by,"
            + " begun_name, started_at, until_at, ended_at, counts_statutory, counts_promised)"
            + " SELECT 1, seq + 100, 'SPECIAL', 'r', '2025-01-05', '2', '', '2025-01-06',"
            + " '2025-06-01', '2025-06-01', FALSE, FALSE FROM seq_1_to_8000",
        "ANALYZE TABLE acc_case, acc_case_proceeding");
  }

  private static String proceeding(
      int id, String type, String from, String until, String ended, String counts) {
    return "INSERT INTO acc_case_proceeding (case_id, seq, type, reason, begun_at, begun_by,"
        + " begun_name, started_at, until_at, ended_at, counts_statutory, counts_promised)"
        + " VALUES ("
        + id
        + ", 1, '"
        + type
        + "', 'r', '2026-01-05', '2', '', '2026-"
        + from
        + "', '2026-"
        + until
        + "', "
        + ended
        + ", "
        + counts
        + ", "
        + counts
        + ")";
  }

  @AfterAll
  static void drop() throws SQLException {
    schema.close();
  }

  @Test
  @DisplayName("ACC-601 停办天数按每个工作日下班时停着没有来数：不超过告知的时间，只提请的、时限不停的不算")
  void days() {
    assertThat(standstills.sums(ALL))
        .containsExactly(
            // case 1 on Tuesday and Wednesday, case 2 on all five
            new Sum("O1-01", Standstill.SPECIAL, 7, 2),
            // case 5 on Monday and Tuesday, case 6 until Thursday
            new Sum("O1-02", Standstill.HEARING, 6, 2),
            new Sum("O1-02", Standstill.SUSPENSION, 2, 1));
    assertThat(standstills.sums(new Within(WEEK, "O1-01", "A01"))).hasSize(1);
    assertThat(standstills.sums(new Within(List.of(), "", ""))).isEmpty();
  }

  @Test
  @DisplayName("ACC-601 清单逐件列出，天数加起来就是那个数，一页一页不重不漏")
  void theListAddsUp() {
    List<Stood> all = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      Slice<Stood> page = standstills.list(ALL, Optional.empty(), after, 2);
      all.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    assertThat(all).extracting(Stood::id).containsExactly(7L, 1L, 6L, 5L, 2L);
    assertThat(all).extracting(Stood::days).containsExactly(2L, 2L, 4L, 2L, 5L);
    assertThat(all.get(0).to()).isEmpty();
    assertThat(all.get(1).to()).contains(Instant.parse("2026-03-05T09:00:00Z"));
    assertThat(standstills.list(ALL, Optional.of(Standstill.HEARING), Optional.empty(), 9).items())
        .hasSize(2);
  }

  @Test
  @DisplayName("ACC-601 不翻看办件：只走停办的索引")
  void useTheIndex() {
    schema.plans().clear();
    assertThat(standstills.sums(ALL)).isNotEmpty();
    assertThat(schema.plan()).contains("key=acc_case_proceeding_open");
  }
}
