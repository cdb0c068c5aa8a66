package org.onewindow.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.persistence.JvmDatabase;

class FileRowsIT {

  private static final StoredFile FILE =
      new StoredFile("0123456789abcdef".repeat(4), "image/png", 5_000_000_000L);

  private JvmDatabase database;
  private FileRows rows;

  @BeforeEach
  void migrate() {
    database = JvmDatabase.migrated();
    rows = new FileRows(database.jdbc(), database);
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  @DisplayName("PLT-058 登记的文件可以查到，重复登记不变")
  void whatIsAddedIsFound() {
    assertThat(rows.find(FILE.sha256())).isEmpty();

    rows.add(FILE, Instant.parse("2026-11-20T01:30:00Z"));
    rows.add(FILE, Instant.parse("2026-11-21T01:30:00Z"));

    assertThat(rows.find(FILE.sha256())).contains(FILE);
  }

  @Test
  @DisplayName("PLT-058 登记独立提交，业务回滚后仍在")
  void aRowSurvivesTheRollbackOfTheCaller() {
    assertThatThrownBy(
            () ->
                database.inNew(
                    () -> {
                      rows.add(FILE, Instant.parse("2026-11-20T01:30:00Z"));
                      throw new IllegalStateException("the use case fails");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(rows.find(FILE.sha256())).contains(FILE);
  }
}
