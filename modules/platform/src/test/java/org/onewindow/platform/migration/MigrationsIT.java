package org.onewindow.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.platform.persistence.JvmDatabase;
import org.onewindow.platform.persistence.Parallel;

class MigrationsIT {

  private static final String HISTORY_LENGTH =
      "SELECT COUNT(*) AS n FROM plt_schema_history WHERE success = 1 AND version <> '0'";

  private JvmDatabase database;

  @BeforeEach
  void create() {
    database = JvmDatabase.empty();
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  @DisplayName("PLT-004 六个节点同时启动，每个迁移步骤只执行一次")
  void six_nodes_that_start_together_apply_each_step_once() {
    List<Integer> applied = Parallel.run(6, () -> migrations().apply());

    assertThat(applied).filteredOn(n -> n > 0).hasSize(1);
    assertThat(applied.stream().mapToInt(Integer::intValue).sum()).isEqualTo(historyLength());
    migrations().mustBeCurrent();
  }

  @Test
  @DisplayName("PLT-005 数据库比程序新的，拒绝启动并用一句话说明")
  void a_newer_database_is_refused() {
    migrations().apply();
    database
        .jdbc()
        .update(
            "INSERT INTO plt_schema_history (installed_rank, version, description, type, script,"
                + " checksum, installed_by, execution_time, success)"
                + " VALUES (9999, '20990101000000', 'later', 'SQL', 'later.sql', 1, 'x', 1, 1)");

    assertThatThrownBy(() -> migrations().apply())
        .isInstanceOf(MigrationRefused.class)
        .hasMessageStartingWith("The database is newer than this release")
        .hasMessageContaining("20990101000000")
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE plt_schema_history SET checksum = checksum + 1 WHERE version <> '0' LIMIT 1",
        "UPDATE plt_schema_history SET success = 0 ORDER BY installed_rank DESC LIMIT 1",
        "DELETE FROM plt_schema_history ORDER BY installed_rank LIMIT 1"
      })
  @DisplayName("PLT-005 迁移记录与程序不一致的，不当作已是最新")
  void a_history_that_differs_is_not_taken_for_current(String change) {
    migrations().apply();
    assertThat(migrations().apply()).isZero();
    database.jdbc().update(change);

    assertThatThrownBy(() -> migrations().apply())
        .isInstanceOf(MigrationRefused.class)
        .hasMessageContaining("could not be migrated");
  }

  @Test
  @DisplayName("PLT-005 只启动不迁移时，表结构落后的拒绝启动")
  void an_older_database_is_refused_where_migration_is_skipped() {
    assertThatThrownBy(() -> migrations().mustBeCurrent())
        .isInstanceOf(MigrationRefused.class)
        .hasMessageContaining("onewindow.migrate=run");
  }

  @Test
  @DisplayName("PLT-004 迁移可以作为单独一步执行，结果以退出码表示")
  void migration_is_a_step_of_its_own() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

    int code =
        MigrateDatabase.run(database.url(), database.user(), database.password(), print, print);

    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("The database is current;");
    assertThat(code).isZero();
    assertThat(MigrateDatabase.run(null, null, null, print, print)).isEqualTo(2);
    assertThat(MigrateDatabase.run("jdbc:mysql://127.0.0.1:1/none", "nobody", "", print, print))
        .isEqualTo(1);
  }

  private Migrations migrations() {
    return new Migrations(database, getClass().getClassLoader());
  }

  private int historyLength() {
    return database.jdbc().first(HISTORY_LENGTH, r -> r.integer("n")).orElseThrow();
  }
}
