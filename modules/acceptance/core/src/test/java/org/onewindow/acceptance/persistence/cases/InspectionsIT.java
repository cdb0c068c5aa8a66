package org.onewindow.acceptance.persistence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.supervision.InspectedCase;
import org.onewindow.acceptance.domain.supervision.Inspection;
import org.onewindow.acceptance.domain.supervision.InspectionFinding;
import org.onewindow.acceptance.domain.supervision.SampleSeed;
import org.onewindow.acceptance.persistence.cases.Inspections.Ended;
import org.onewindow.acceptance.persistence.cases.Inspections.Lot;
import org.onewindow.platform.persistence.Jdbc;

/** Samples in the database; of 500 cases every other one has ended, 20 minutes after the last. */
class InspectionsIT {

  private static final Instant FIRST = Instant.parse("2026-03-02T00:00:00Z");
  private static final Instant LAST = Instant.parse("2026-03-09T00:00:00Z");
  private static final Instant LATER = Instant.parse("2026-03-10T01:00:00Z");
  private static final SampleSeed SEED = new SampleSeed("5e".repeat(32));

  private static ExplainedSchema schema;

  private final Inspections inspections = new Inspections(new Jdbc(schema.explaining()));

  @BeforeAll
  static void fill() throws SQLException {
    schema = new ExplainedSchema();
    schema.fill(
        "INSERT INTO acc_case (id, version, ref, case_no, state, desk, matter_version_id,"
            + " matter_code, matter_name, organ, section, handling_kind, scenario, begun_at,"
            + " begun_by, receiving_unit, receiving_counter, note, correction_notices, list_at,"
            + " due_provisional) SELECT seq, 1, CONCAT('r', seq), CONCAT('371799-2026-',"
            + " LPAD(seq, 7, '0')), 'CLOSED', 'NOBODY', 1, 'M1', '事项', 'O1', CONCAT('O1-0',"
            + " seq % 3), 'PROMISED', 'S1', '2026-03-01', '2', 'O1-09', 'A01', '', 0,"
            + " '9999-12-31', FALSE FROM seq_1_to_8000",
        "INSERT INTO acc_case_event (case_id, seq, act, from_state, to_state, happened_at,"
            + " effective_at, account, person_name, unit, counter, why) SELECT seq, 9,"
            + " IF(seq % 4 = 0, 'WITHDRAW', 'CLOSE'), 'DELIVERED', 'CLOSED',"
            + " IF(seq > 500, '2020-03-02', '2026-03-02') + INTERVAL seq * 20 MINUTE, '2026-03-02',"
            + " '2', '', '', '', '' FROM seq_1_to_8000 WHERE seq % 2 = 0", // most ended years ago
        "ANALYZE TABLE acc_case, acc_case_event");
  }

  @AfterAll
  static void drop() throws SQLException {
    schema.close();
  }

  private static List<String> ended(int section) {
    return IntStream.rangeClosed(1, 500)
        .filter(i -> i % 2 == 0 && (section < 0 || i % 3 == section))
        .mapToObj(i -> "371799-2026-%07d".formatted(i))
        .toList();
  }

  @Test
  @DisplayName("ACC-365 the database draws what the seed says, from the cases that have ended")
  void draws() {
    Ended all = new Ended(FIRST, LAST, "");
    assertThat(inspections.howMany(all)).isEqualTo(250);
    assertThat(inspections.draw(all, SEED, 12))
        .extracting(Lot::number)
        .isEqualTo(SEED.sample(ended(-1), 12));
    assertThat(schema.plan()).contains("key=acc_case_event_act");
    Ended ofOne = new Ended(FIRST, LAST, "O1-01");
    assertThat(inspections.draw(ofOne, SEED, 12))
        .extracting(Lot::number)
        .isEqualTo(SEED.sample(ended(1), 12));
  }

  @Test
  @DisplayName("ACC-366 a finding is written once; who comes later changes nothing")
  void once() {
    List<Lot> lots = inspections.draw(new Ended(FIRST, LAST, ""), SEED, 3);
    LocalDate day = LocalDate.of(2026, 3, 2);
    long id =
        inspections.add(
            new Inspection(0, "三月抽查", "", day, day.plusDays(6), 250, 3, SEED, LATER, "朱明察", 3, 0),
            lots);
    assertThat(inspections.found(id, 2, InspectionFinding.WRONG, "缺签收", LATER, "朱明察")).isTrue();
    assertThat(inspections.found(id, 2, InspectionFinding.CONFORMS, "", LATER, "别人")).isFalse();
    assertThat(inspections.found(id, 9, InspectionFinding.CONFORMS, "", LATER, "别人")).isFalse();
    assertThat(inspections.cases(id))
        .extracting(InspectedCase::number)
        .isEqualTo(lots.stream().map(Lot::number).toList());
    assertThat(inspections.cases(id).get(1).finding()).isEqualTo(InspectionFinding.WRONG);
    assertThat(inspections.find(id).orElseThrow().inspected()).isEqualTo(1);
    assertThat(inspections.all(Optional.empty(), 10).items()).hasSize(1);
  }
}
