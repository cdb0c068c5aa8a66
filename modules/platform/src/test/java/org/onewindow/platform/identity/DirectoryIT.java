package org.onewindow.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.persistence.JvmDatabase;

class DirectoryIT {

  private JvmDatabase database;
  private Directory directory;

  @BeforeEach
  void migrate() {
    database = JvmDatabase.migrated();
    directory = new Directory(database.jdbc());
  }

  @AfterEach
  void drop() {
    database.close();
  }

  private String account(String login, String name) {
    return String.valueOf(
        database
            .jdbc()
            .insert(
                "INSERT INTO plt_account (version, login, name, status, password_hash,"
                    + " must_change_password, password_changed_at, totp_last_step, created_at)"
                    + " VALUES (0, ?, ?, 'ACTIVE', '', FALSE, UTC_TIMESTAMP(6), 0,"
                    + " UTC_TIMESTAMP(6))",
                login,
                name));
  }

  @Test
  @DisplayName("PLT-100 一页中所有人的姓名一次查出；系统任务和不存在的账号不在其中")
  void namesOfManyInOneQuery() {
    String wang = account("wangfang", "王芳");
    String li = account("liming", "李明");

    assertThat(directory.people(List.of(wang, "system:load-county", li, wang, "999999999", "")))
        .containsOnlyKeys(wang, li)
        .hasEntrySatisfying(wang, p -> assertThat(p.name()).isEqualTo("王芳"));
    assertThat(directory.people(List.of("public"))).isEmpty();
    assertThat(directory.everybody())
        .extracting(Directory.Person::login)
        .containsExactly("liming", "wangfang");
  }
}
