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
import org.onewindow.acceptance.persistence.cases.CaseSearch.By;
import org.onewindow.acceptance.persistence.cases.CaseSearch.Wanted;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/** Every list of cases is read through its index: shown by the database's own EXPLAIN. */
class CaseListsIT {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  private static ExplainedSchema schema;

  private final CaseLists lists = new CaseLists(new Jdbc(schema.explaining()));
  private final CaseSearch search = new CaseSearch(new Jdbc(schema.explaining()));

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
            + " 'A03', '', CONCAT('申请人', seq % 396), 'NATURAL_PERSON', 0, CONCAT('Z', seq),"
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
    search.search(wanted(By.PAPER, "a".repeat(64)), Optional.empty(), 20);
    assertThat(plan()).contains("key=acc_case_party_number").doesNotContain("acc_case_received");
    search.search(wanted(By.PHONE, "a".repeat(64)), Optional.empty(), 20);
    assertThat(plan()).contains("key=acc_case_party_phone").doesNotContain("acc_case_received");
  }

  @Test
  @DisplayName("按办件编号、证照编号、状态、收件日期查询，各走自己的索引")
  void each_search_uses_its_index() {
    search.search(wanted(By.NUMBER, "371799-2025-0000777"), Optional.empty(), 20);
    assertThat(plan()).contains("key=acc_case_no");
    search.search(wanted(By.BEGINNING_OF_NUMBER, "371799-2025-000077"), Optional.empty(), 20);
    assertThat(plan()).contains("key=acc_case_no");
    search.search(wanted(By.CERTIFICATE, "Z77"), Optional.empty(), 20);
    assertThat(plan()).contains("key=acc_case_certificate");
    search.search(new Wanted(null, By.NOTHING, "", "REVIEWING", null, null), Optional.empty(), 20);
    assertThat(plan()).contains("key=acc_case_state").doesNotContain("filesort");
    search.search(wanted(By.NOTHING, ""), Optional.empty(), 20);
    assertThat(plan()).contains("key=acc_case_received").doesNotContain("filesort");
  }

  @Test
  @DisplayName("按申请人名称开头查询：先问有哪些名称，再由各名称取最近的办件，同名办件再多也不排序")
  void a_name_is_found_by_its_latest_cases() {
    List<CaseRow> one = search.search(name("申请人77"), Optional.empty(), 5).items();
    assertThat(schema.plans()).hasSize(2);
    assertThat(schema.plans().get(0))
        .contains("key=acc_case_applicant_latest")
        .contains("Using index for group-by")
        .doesNotContain("filesort");
    assertThat(plan()).contains("key=acc_case_applicant_latest").doesNotContain("filesort");
    assertThat(one).extracting(CaseRow::id).containsExactly(7997L, 7601L, 7205L, 6809L, 6413L);
  }

  @Test
  @DisplayName("名称开头有几个人相同：各人最近的办件合在一起，按收件时间，一页接一页不重不漏")
  void several_names_are_shown_together() {
    Slice<CaseRow> first = search.search(name("申请人39"), Optional.empty(), 12);
    assertThat(schema.plans()).hasSize(2); // the names, and their cases
    assertThat(plan())
        .contains("key=acc_case_applicant_latest")
        .doesNotContain("acc_case_received");
    assertThat(first.items())
        .extracting(CaseRow::id)
        .containsExactly(
            7959L, 7919L, 7918L, 7917L, 7916L, 7915L, 7914L, 7563L, 7523L, 7522L, 7521L, 7520L);
    assertThat(search.search(name("申请人39"), first.next(), 3).items())
        .extracting(CaseRow::id)
        .containsExactly(7519L, 7518L, 7167L);
  }

  @Test
  @DisplayName("名称开头相同的人太多，按收件时间翻看，很快够一页")
  void a_beginning_that_all_share_is_walked() {
    List<CaseRow> found = search.search(name("申请人"), Optional.empty(), 3).items();

    assertThat(plan()).contains("key=acc_case_received").doesNotContain("filesort");
    assertThat(found).extracting(CaseRow::id).containsExactly(8000L, 7999L, 7998L);
  }

  @Test
  @DisplayName("没有人叫的名称、没有任何事项含有的词，不翻看办件")
  void words_that_nobody_bears_are_not_looked_for_in_the_cases() {
    search.search(name("无此人"), Optional.empty(), 20);
    assertThat(schema.plans()).hasSize(1).allMatch(p -> p.contains("Using index for group-by"));
    forget();
    search.search(wanted(By.MATTER, "无此事项"), Optional.empty(), 20);
    assertThat(schema.plans()).hasSize(1).allMatch(p -> p.startsWith("acc_matter"));
  }

  @Test
  @DisplayName("按事项名称中的词查询：由含有这些词的事项各取最近的办件，不逐件比对")
  void words_of_a_matter_are_found_by_the_matter() {
    List<CaseRow> one = search.search(wanted(By.MATTER, "项7"), Optional.empty(), 3).items();
    assertThat(plan()).contains("key=acc_case_matter").doesNotContain("filesort");
    assertThat(one).extracting(CaseRow::id).containsExactly(7986L, 7966L, 7946L);

    List<CaseRow> several = search.search(wanted(By.MATTER, "事项2"), Optional.empty(), 4).items();
    assertThat(plan()).contains("key=acc_case_matter").doesNotContain("acc_case_received");
    assertThat(several).extracting(CaseRow::id).containsExactly(7999L, 7981L, 7979L, 7961L);
  }

  @Test
  @DisplayName("查询的收件日期和上一页的末件，以先到的为界")
  void days_and_the_page_before_bound_the_search() {
    Instant to = Instant.parse("2025-01-01T05:00:00Z"); // four cases were received before
    Wanted early = new Wanted(null, By.NOTHING, "", "", null, to);
    Slice<CaseRow> first = search.search(early, Optional.empty(), 3);
    assertThat(first.items()).extracting(CaseRow::id).containsExactly(4L, 3L, 2L);
    assertThat(search.search(early, first.next(), 3).items())
        .extracting(CaseRow::id)
        .containsExactly(1L);
  }

  @Test
  @DisplayName("单位不带条件查询，从本单位的办件找起，不翻看其他单位的办件，与逐件翻看的结果相同")
  void a_unit_finds_its_own_cases_by_its_own_index() {
    List<CaseRow> section = search.search(ofUnit("O2-03"), Optional.empty(), 20).items();
    assertThat(schema.plans())
        .hasSize(4)
        .noneMatch(plan -> plan.contains("filesort"))
        .anyMatch(plan -> plan.contains("key=acc_case_section_latest"))
        .anyMatch(plan -> plan.contains("key=acc_case_organ_latest"))
        .anyMatch(plan -> plan.contains("key=acc_case_hall_latest"));
    assertThat(section).hasSize(20).allMatch(row -> row.section().equals("O2-03"));
    assertThat(section).isSortedAccordingTo((a, b) -> b.receivedAt().compareTo(a.receivedAt()));

    List<CaseRow> organ = search.search(ofUnit("O2"), Optional.empty(), 20).items();
    assertThat(organ).hasSize(20).allMatch(row -> row.section().startsWith("O2-"));
    assertThat(organ.get(0).id()).isEqualTo(7998); // the last of the organ, of whichever section

    Wanted matter = new Wanted("O2", By.MATTER, "事项7", "", null, null);
    assertThat(search.search(matter, Optional.empty(), 20).items())
        .hasSize(20)
        .allMatch(row -> row.section().startsWith("O2-") && row.matter().equals("事项7"));
  }

  private static Wanted ofUnit(String unit) {
    return new Wanted(unit, By.NOTHING, "", "", null, null);
  }

  private static Wanted name(String beginning) {
    return wanted(By.APPLICANT, beginning);
  }

  private static Wanted wanted(By by, String word) {
    return new Wanted(null, by, word, "", null, null);
  }

  private static String plan() {
    return schema.plan();
  }
}
