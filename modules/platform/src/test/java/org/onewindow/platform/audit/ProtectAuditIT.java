package org.onewindow.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.platform.persistence.FixedActor;
import org.onewindow.platform.persistence.JvmDatabase;
import org.onewindow.platform.persistence.Parallel;
import org.onewindow.platform.persistence.SqlFailure;

class ProtectAuditIT {

  @TempDir Path data;
  private JvmDatabase database;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void keepAChainOfTwoRows() {
    database = JvmDatabase.migrated();
    act();
    act();
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  @DisplayName("PLT-046 设好之后，数据库拒绝改动和删除审计记录，照常追加；重复设置无妨")
  void theDatabaseRefusesToChangeOrDelete() throws SQLException {
    assertThat(protect()).isZero();
    assertThat(protect()).isZero();

    for (String change :
        List.of(
            "UPDATE plt_audit SET purpose = 'x' WHERE seq = 2",
            "UPDATE plt_audit SET seq = 99 WHERE seq = 1",
            "DELETE FROM plt_audit WHERE seq = 2",
            "DELETE FROM plt_audit")) {
      assertThatThrownBy(() -> database.jdbc().update(change))
          .as(change)
          .isInstanceOf(SqlFailure.class)
          .hasMessageContaining("append-only");
    }
    act();
    assertThat(verify()).isZero();
    assertThat(said()).contains("whole: 3 rows");
  }

  @Test
  @DisplayName("PLT-046 能看出数据库是否拒绝改动；看的时候什么都不改")
  void whetherItIsRefusedCanBeSeen() throws SQLException {
    AppendOnly audit = new AppendOnly(database);

    assertThat(audit.isEnforced()).isFalse();
    assertThat(verify()).isZero();

    protect();
    assertThat(audit.isEnforced()).isTrue();

    database.jdbc().update("DROP TRIGGER plt_audit_no_delete");
    assertThat(audit.isEnforced()).isFalse();
    assertThat(verify()).isZero();
    assertThat(said()).contains("whole: 2 rows");
  }

  @Test
  @DisplayName("PLT-046 多个节点同时启动，每个都看到已经设好")
  void nodesThatStartTogetherDoNotDisturbEachOther() throws SQLException {
    Parallel.run(
        4,
        () -> {
          new AuditProtection(database).run();
          return true;
        });

    assertThat(new AppendOnly(database).isEnforced()).isTrue();
  }

  @Test
  @DisplayName("PLT-046 拆掉触发器再改的，核验时查出")
  void whoTakesTheTriggersAwayIsFoundByVerifying() {
    protect();
    database.jdbc().update("DROP TRIGGER plt_audit_no_update");
    database.jdbc().update("UPDATE plt_audit SET purpose = 'x' WHERE seq = 2");

    assertThat(verify()).isEqualTo(1);
    assertThat(said()).contains("Row 2 was changed");
  }

  @Test
  @DisplayName("PLT-046 数据库不让设的，用一句话说明由谁来设；读不到的以退出码 2 区别")
  void whatTheDatabaseDoesNotAllowIsToldPlainly() {
    assertThat(ProtectAudit.run(Map.of(), print(), print())).isEqualTo(2);
    assertThat(protect("jdbc:mysql://127.0.0.1:1/none")).isEqualTo(2);
    assertThat(said()).startsWith("The database cannot be reached");
    try (JvmDatabase empty = JvmDatabase.empty()) {
      assertThat(protect(empty.url())).isEqualTo(2);
      assertThat(said()).startsWith("There is no audit yet");
    }
  }

  private void act() {
    database.inNew(
        () ->
            new ChainedAudit(
                    new FixedActor("liming"),
                    () -> Instant.parse("2026-03-02T01:00:00Z"),
                    new AuditSettings(ChainDigest.SHA_256, Optional.empty(), Duration.ofMinutes(5)),
                    database,
                    database.jdbc())
                .record(AuditEntry.of("case.accept", "case", "1").because("材料齐全")));
  }

  private int protect() {
    return protect(database.url());
  }

  private int protect(String url) {
    said.reset();
    return ProtectAudit.run(environment(url), print(), print());
  }

  private int verify() {
    said.reset();
    return VerifyAudit.run(List.of(), environment(database.url()), print(), print());
  }

  private Map<String, String> environment(String url) {
    return Map.of(
        "DB_URL", url,
        "DB_USER", database.user(),
        "DB_PASSWORD", database.password(),
        "ONEWINDOW_DATA", data.toString());
  }

  private PrintStream print() {
    return new PrintStream(said, true, StandardCharsets.UTF_8);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
