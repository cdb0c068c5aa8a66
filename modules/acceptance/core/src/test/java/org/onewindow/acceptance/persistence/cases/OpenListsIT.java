package org.onewindow.acceptance.persistence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.persistence.bundle.RunningBundles;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/** Bundles under way and proceedings that wait are listed page by page, through their indexes. */
class OpenListsIT {

  private static ExplainedSchema schema;

  private final RunningBundles bundles = new RunningBundles(new Jdbc(schema.explaining()));
  private final OpenProceedings proceedings = new OpenProceedings(new Jdbc(schema.explaining()));

  @BeforeAll
  static void fill() throws SQLException {
    schema = new ExplainedSchema();
    schema.fill(
        "SET FOREIGN_KEY_CHECKS = 0",
        "INSERT INTO acc_bundle (id, version, bundle_no, template_version_id, template_code, name,"
            + " lead_key, applicant_name, typed, received_at, received_by, receiver_name,"
            + " receiving_unit, receiving_counter, provisional, ended_at)"
            + " SELECT seq, 1, CONCAT('Y', seq), 1, 'KBCYD', '开办餐饮店', 'food', '郝顺利', '',"
            + " '2026-01-01', '2', '李窗明', CONCAT('O', seq % 4), 'A05', FALSE,"
            + " IF(seq % 20 < 4, NULL, '2026-02-01') FROM seq_1_to_4000",
        "INSERT INTO acc_licence_proceeding (id, version, number, licence_no, licence_name,"
            + " case_id, organ, section, kind, ground, state, facts, basis, proposed_by,"
            + " proposer_name, proposed_at, state_until)"
            + " SELECT seq, 1, CONCAT('P', seq), CONCAT('L', seq), '许可证', 1,"
            + " CONCAT('O', seq % 4), CONCAT('O', seq % 4, '-0', seq % 7), 'REVOCATION',"
            + " 'FRAUD_OR_BRIBERY', IF(seq % 20 < 4, 'PROPOSED', 'ORDERED'), '', '', '2', '钱',"
            + " '2026-01-01', '2026-01-08' FROM seq_1_to_4000",
        "ANALYZE TABLE acc_bundle, acc_licence_proceeding");
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
  @DisplayName("在办的一件事按收件单位的索引一页接一页，不排序，不重不漏")
  void bundles() {
    Slice<RunningBundles.Running> first = bundles.of("O1", Optional.empty(), 120);
    assertThat(plan()).contains("key=acc_bundle_open").doesNotContain("filesort");
    Slice<RunningBundles.Running> second = bundles.of("O1", first.next(), 120);
    assertThat(second.next()).isEmpty();
    assertThat(first.items().size() + second.items().size()).isEqualTo(200);
    assertThat(second.items().get(0).id()).isLessThan(first.items().get(119).id());
  }

  @Test
  @DisplayName("待处理的撤回、撤销、注销程序按部门、科室、全部，各走自己的索引，一页接一页")
  void proceedings() {
    Slice<OpenProceedings.Open> first = proceedings.of("O2", Optional.empty(), 120);
    assertThat(plan()).contains("key=acc_licence_proceeding_organ");
    assertThat(first.items()).hasSize(120);
    assertThat(proceedings.of("O2", first.next(), 120).items()).hasSize(80);
    assertThat(ids(proceedings.of("O2-01", Optional.empty(), 200)))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(plan()).contains("key=acc_licence_proceeding_section");
    assertThat(proceedings.all(Optional.of(Cursor.of(2000)), 200).items()).hasSize(200);
    assertThat(plan()).contains("key=acc_licence_proceeding_open");
  }

  private static List<Long> ids(Slice<OpenProceedings.Open> open) {
    return open.items().stream().map(OpenProceedings.Open::id).toList();
  }

  private static String plan() {
    return schema.plans().get(schema.plans().size() - 1);
  }
}
