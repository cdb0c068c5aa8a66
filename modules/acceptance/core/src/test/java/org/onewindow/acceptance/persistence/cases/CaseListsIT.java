package org.onewindow.acceptance.persistence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.Desk;
import org.onewindow.acceptance.persistence.cases.CaseLists.Narrow;
import org.onewindow.acceptance.persistence.cases.CaseLists.Place;
import org.onewindow.platform.persistence.Jdbc;

/** Every list of cases is read through its index: shown by the database's own EXPLAIN. */
class CaseListsIT {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  private static ExplainedSchema schema;

  private final CaseLists lists = new CaseLists(new Jdbc(schema.explaining()));

  @BeforeAll
  static void fill() throws SQLException {
    schema = new ExplainedSchema();
    schema.fill(
        "INSERT INTO acc_matter (code, name, state, newest_number, current_number, changed_at,"
            + " lock_version, reason) SELECT CONCAT('M', seq), CONCAT('事项', seq), 'IN_USE', 1,"
            + " 1, '2026-01-01', 0, '' FROM seq_1_to_20",
        "INSERT INTO acc_case (id, version, ref, case_no, state, desk, matter_version_id,"
            + " matter_code, matter_name, organ, section, handling_kind, scenario, begun_at,"
            + " begun_by, received_at, received_by, receiving_unit, receiving_counter, note,"
            + " applicant_name, applicant_kind, correction_notices, certificate_no, reviewed_by,"
            + " list_at, due_provisional)"
            + " SELECT seq, 1, CONCAT('r', seq), CONCAT('371799-2025-', LPAD(seq, 7, '0')),"
            + " IF(seq % 50 = 0, 'REVIEWING', 'CLOSED'), IF(seq % 50 = 0, 'REVIEW', 'NOBODY'), 1,"
            + " CONCAT('M', 1 + seq % 20), CONCAT('事项', 1 + seq % 20),"
            + " CONCAT('O', seq % 4), CONCAT('O', seq % 4, '-0', seq % 7), 'PROMISED', 'S1',"
            + " '2025-01-01', '2', '2025-01-01' + INTERVAL seq HOUR, CONCAT(seq % 30), 'O1-01',"
            + " 'A03', '', CONCAT('申请人', seq), 'NATURAL_PERSON', 0, CONCAT('Z', seq),"
            + " CONCAT(seq % 9), '2025-01-11' + INTERVAL seq HOUR, FALSE FROM seq_1_to_8000",
        "INSERT INTO acc_case_party (case_id, role, paper, name, number_index, phone_index,"
            + " address) SELECT seq, 'APPLICANT', 'CITIZEN_ID', CONCAT('申请人', seq),"
            + " SHA2(CONCAT('n', seq), 256), SHA2(CONCAT('p', seq), 256), ''"
            + " FROM seq_1_to_8000",
        "ANALYZE TABLE acc_case, acc_case_party, acc_matter");
  }

  @AfterAll
  static void drop() throws SQLException {
    schema.close();
  }

  @BeforeEach
  void forget() {
    schema.plans().clear();
  }

  @Test
  @DisplayName("待办按科室、按部门、按收件窗口、按承办人，各走自己的索引，不排序")
  void worklists_use_their_index_and_sort_nothing() {
    lists.atDesk(Place.SECTION, "O1-01", Desk.REVIEW, Narrow.NOT, Optional.empty(), NOW, 21);
    assertThat(plan()).contains("key=acc_case_section").doesNotContain("filesort");
    lists.atDesk(Place.ORGAN, "O1", Desk.REVIEW, Narrow.NOT, Optional.empty(), NOW, 21);
    assertThat(plan()).contains("key=acc_case_organ").doesNotContain("filesort");
    lists.atDesk(Place.HALL, "O1-01", Desk.REVIEW, Narrow.NOT, Optional.empty(), NOW, 21);
    assertThat(plan()).contains("key=acc_case_hall").doesNotContain("filesort");
    lists.underReviewBy("3", Narrow.NOT, Optional.empty(), NOW, 21);
    assertThat(plan()).contains("key=acc_case_reviewer").doesNotContain("filesort");
  }

  @Test
  @DisplayName("按证件号、电话查询，由当事人索引找到办件，不逐件翻看")
  void a_person_is_found_by_the_blind_index() {
    lists.search(wanted("", "", "", "", "", "a".repeat(64)), Optional.empty(), 20);

    assertThat(plan())
        .contains("key=acc_case_party_number")
        .contains("key=acc_case_party_phone")
        .doesNotContain("acc_case_received");
  }

  @Test
  @DisplayName("按办件编号、证照编号、申请人名称、状态、收件日期查询，各走自己的索引")
  void each_search_uses_its_index() {
    lists.search(wanted("371799-2025-0000777", "", "", "", "", ""), Optional.empty(), 20);
    assertThat(plan()).contains("key=acc_case_no");
    lists.search(wanted("", "", "", "Z77", "", ""), Optional.empty(), 20);
    assertThat(plan()).contains("key=acc_case_certificate");
    lists.search(wanted("", "", "", "", "申请人777", ""), Optional.empty(), 20);
    assertThat(plan()).contains("key=acc_case_applicant_name");
    lists.search(wanted("", "", "REVIEWING", "", "", ""), Optional.empty(), 20);
    assertThat(plan()).contains("key=acc_case_state").doesNotContain("filesort");
    lists.search(wanted("", "", "", "", "", ""), Optional.empty(), 20);
    assertThat(plan()).contains("key=acc_case_received").doesNotContain("filesort");
  }

  @Test
  @DisplayName("没有任何事项含有的词，不翻看办件")
  void words_of_no_matter_are_not_looked_for_in_the_cases() {
    lists.search(wanted("", "无此事项", "", "", "", ""), Optional.empty(), 20);

    assertThat(schema.plans()).hasSize(1).allMatch(p -> p.startsWith("acc_matter"));
  }

  @Test
  @DisplayName("单位不带条件查询，从本单位的办件找起，不翻看其他单位的办件，与逐件翻看的结果相同")
  void a_unit_finds_its_own_cases_by_its_own_index() {
    CaseLists.Wanted ofSection = ofUnit("O2-03");
    List<CaseRow> section = lists.search(ofSection, Optional.empty(), 20).items();
    assertThat(schema.plans())
        .hasSize(4)
        .noneMatch(plan -> plan.contains("filesort"))
        .anyMatch(plan -> plan.contains("key=acc_case_section_latest"))
        .anyMatch(plan -> plan.contains("key=acc_case_organ_latest"))
        .anyMatch(plan -> plan.contains("key=acc_case_hall_latest"));
    assertThat(section).hasSize(20).allMatch(row -> row.section().equals("O2-03"));
    assertThat(section).isSortedAccordingTo((a, b) -> b.receivedAt().compareTo(a.receivedAt()));

    List<CaseRow> organ = lists.search(ofUnit("O2"), Optional.empty(), 20).items();
    assertThat(organ).hasSize(20).allMatch(row -> row.section().startsWith("O2-"));
    assertThat(organ.get(0).id()).isEqualTo(7998); // the last of the organ, of whichever section
  }

  private static CaseLists.Wanted ofUnit(String unit) {
    return new CaseLists.Wanted(unit, "", "", "", "", "", "", "", "", null, null);
  }

  private static CaseLists.Wanted wanted(
      String number,
      String words,
      String state,
      String certificate,
      String applicant,
      String person) {
    return new CaseLists.Wanted(
        null, number, "", words, state, certificate, applicant, person, person, null, null);
  }

  private static String plan() {
    return schema.plan();
  }
}
