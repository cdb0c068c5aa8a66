package org.onewindow.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.platform.persistence.FixedActor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.JvmDatabase;

class VerifyAuditIT {

  private static final String KEY = "a key that the administrator of the database does not know";

  @TempDir Path data;
  private JvmDatabase database;
  private Jdbc jdbc;
  private Path anchors;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void keepAChainOfSixRows() {
    database = JvmDatabase.migrated();
    jdbc = database.jdbc();
    anchors = data.resolve(AnchorFile.NAME);
    act(ChainDigest.SHA_256, "1", "2", "3");
    anchor();
    act(ChainDigest.SM3, "4", "5", "6");
    anchor();
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  @DisplayName("PLT-015 完整的审计链核验通过，SHA-256 与国密 SM3 可以先后使用")
  void a_whole_chain_is_confirmed() {
    assertThat(verify()).isZero();
    assertThat(said()).contains("whole: 6 rows, 2 anchors");
  }

  @Test
  @DisplayName("PLT-015 改动一行的任何一栏，指出这一行")
  void a_changed_row_is_named() {
    for (String change :
        List.of(
            "actor = 'x'",
            "at = '2020-01-01 00:00:00'",
            "subject_id = '9'",
            "purpose = 'x'",
            "facts = 'a=b'",
            "action = 'x.y'",
            "desk = 'B02'",
            "request_id = 'other'")) {
      Map<String, String> before = row(4);
      jdbc.update("UPDATE plt_audit SET " + change + " WHERE seq = 4");
      assertThat(verify()).as(change).isEqualTo(1);
      assertThat(said()).contains("Row 4 was changed");
      restore(before);
    }
    assertThat(verify()).isZero();
  }

  @Test
  @DisplayName("PLT-015 删去中间一行，指出缺的是哪一行")
  void a_gap_is_named() {
    jdbc.update("DELETE FROM plt_audit WHERE seq = 3");

    assertThat(verify()).isEqualTo(1);
    assertThat(said()).contains("Row 3 is missing: after 2 comes 4");
  }

  @Test
  @DisplayName("PLT-015 删去末尾几行，从链头看出")
  void rows_missing_at_the_end_are_named() {
    jdbc.update("DELETE FROM plt_audit WHERE seq >= 5");

    assertThat(verify()).isEqualTo(1);
    assertThat(said()).contains("Rows 5 to 6 are missing at the end");
  }

  @Test
  @DisplayName("PLT-015 两行对调次序，指出从哪一行起不衔接")
  void reordered_rows_are_named() {
    jdbc.update("UPDATE plt_audit SET seq = 99 WHERE seq = 2");
    jdbc.update("UPDATE plt_audit SET seq = 2 WHERE seq = 3");
    jdbc.update("UPDATE plt_audit SET seq = 3 WHERE seq = 99");

    assertThat(verify()).isEqualTo(1);
    assertThat(said()).contains("Row 2");
  }

  @Test
  @DisplayName("PLT-015 有人重算整条链再改，与库外锚点不符")
  void a_chain_that_was_written_anew_does_not_fit_its_anchors() {
    jdbc.update("DELETE FROM plt_audit");
    jdbc.update("UPDATE plt_audit_head SET seq = 0, hash = ?", AuditRow.FIRST);
    act(ChainDigest.SHA_256, "1", "2", "forged", "4", "5", "6");

    assertThat(verify()).isEqualTo(1);
    assertThat(said()).contains("Row 3 is not the one that was anchored");
  }

  @Test
  @DisplayName("PLT-015 连同链头一起截去末尾的，与库外锚点不符")
  void a_chain_that_was_cut_with_its_head_does_not_fit_its_anchors() {
    jdbc.update("DELETE FROM plt_audit WHERE seq >= 5");
    jdbc.update(
        "UPDATE plt_audit_head SET seq = 4, hash = (SELECT hash FROM plt_audit WHERE seq = 4)");

    assertThat(verify()).isEqualTo(1);
    assertThat(said()).contains("row 6 was anchored");
  }

  @Test
  @DisplayName("PLT-015 锚点文件被改，或不是用我们的密钥封的，指出哪一行")
  void a_changed_anchor_is_named() throws IOException {
    List<String> lines = Files.readAllLines(anchors);
    String line = lines.get(1);
    Files.write(anchors, List.of(lines.get(0), line.replace(" 6 ", " 5 ")));
    assertThat(verify()).isEqualTo(1);
    assertThat(said()).contains("Line 2 of the anchor file");

    Files.write(
        anchors,
        List.of(Anchor.of(Instant.EPOCH, 3, row(3).get("hash"), Optional.of("forger")).line()));
    assertThat(verify()).isEqualTo(1);
    assertThat(said()).contains("Line 1 of the anchor file");
  }

  @Test
  @DisplayName("PLT-015 读不到数据库或锚点文件的，以退出码 2 区别于链已损坏")
  void what_cannot_be_read_is_not_called_broken() {
    assertThat(run(List.of(), Map.of())).isEqualTo(2);
    assertThat(run(List.of(), Map.of("DB_URL", "jdbc:mysql://127.0.0.1:1/x", "DB_USER", "x")))
        .isEqualTo(2);
    assertThat(run(List.of(data.resolve("none").toString()), environment())).isEqualTo(2);
  }

  @Test
  @DisplayName("PLT-016 查询审计本身也留审计；按对象、人员、时间查询，分页不重不漏")
  void searching_the_audit_leaves_a_row_itself() {
    SearchAudit search = new SearchAudit(jdbc, audit(ChainDigest.SHA_256));
    AuditQuery cases = new AuditQuery("case", "", "", "", null, null);

    var first = database.inNew(() -> search.matching(cases, Optional.empty(), 4));
    var second =
        database.inNew(() -> search.matching(cases, first.next().map(Object::toString), 4));

    assertThat(first.items()).extracting(AuditView::subjectId).containsExactly("6", "5", "4", "3");
    assertThat(second.items()).extracting(AuditView::subjectId).containsExactly("2", "1");
    assertThat(second.next()).isEmpty();
    assertThat(found(search, new AuditQuery("case", "3", "", "", null, null))).containsExactly("3");
    assertThat(found(search, new AuditQuery("", "", "nobody", "", null, null))).isEmpty();
    assertThat(
            found(
                search,
                new AuditQuery("case", "", "", "", Instant.parse("2026-03-03T00:00:00Z"), null)))
        .isEmpty();
    assertThat(
            jdbc.list(
                "SELECT facts FROM plt_audit WHERE action = 'audit.read'", r -> r.text("facts")))
        .hasSize(5)
        .first()
        .isEqualTo("subjectType=case");
    assertThat(verify()).isZero();
  }

  private List<String> found(SearchAudit search, AuditQuery query) {
    return database.inNew(() -> search.matching(query, Optional.empty(), 50)).items().stream()
        .map(AuditView::subjectId)
        .toList();
  }

  private void act(ChainDigest digest, String... cases) {
    ChainedAudit audit = audit(digest);
    for (String number : cases) {
      database.inNew(
          () ->
              audit.record(
                  AuditEntry.of("case.accept", "case", number)
                      .because("材料齐全\n符合法定形式")
                      .with(Map.of("from", "RECEIVED"))));
    }
  }

  private ChainedAudit audit(ChainDigest digest) {
    return new ChainedAudit(
        new FixedActor("liming"),
        () -> Instant.parse("2026-03-02T01:00:00Z"),
        settings(digest),
        database,
        jdbc);
  }

  private static AuditSettings settings(ChainDigest digest) {
    return new AuditSettings(digest, Optional.of(KEY), Duration.ofMinutes(5));
  }

  private void anchor() {
    new AnchorHead(
            jdbc,
            () -> Instant.parse("2026-03-02T01:05:00Z"),
            settings(ChainDigest.SHA_256),
            new AnchorFile(anchors),
            null)
        .anchor();
  }

  private Map<String, String> row(long seq) {
    return jdbc.first(
            "SELECT CAST(at AS CHAR) AS at, actor, desk, request_id, action, subject_id, purpose,"
                + " facts, hash FROM plt_audit WHERE seq = ?",
            r -> {
              Map<String, String> columns = new HashMap<>();
              for (String column :
                  List.of(
                      "at",
                      "actor",
                      "desk",
                      "request_id",
                      "action",
                      "subject_id",
                      "purpose",
                      "facts",
                      "hash")) {
                columns.put(column, r.text(column));
              }
              return columns;
            },
            seq)
        .orElseThrow();
  }

  private void restore(Map<String, String> columns) {
    columns.forEach(
        (column, value) ->
            jdbc.update("UPDATE plt_audit SET " + column + " = ? WHERE seq = 4", value));
  }

  private int verify() {
    return run(List.of(anchors.toString()), environment());
  }

  private Map<String, String> environment() {
    return Map.of(
        "DB_URL", database.url(),
        "DB_USER", database.user(),
        "DB_PASSWORD", database.password(),
        "ONEWINDOW_AUDIT_ANCHOR_KEY", KEY);
  }

  private int run(List<String> arguments, Map<String, String> environment) {
    said.reset();
    PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
    return VerifyAudit.run(arguments, environment, print, print);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
