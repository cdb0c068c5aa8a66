package org.onewindow.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The life of the product as a process: start, restart, death, rescue, end. */
class StartIT {

  private Path work;

  @BeforeEach
  void folder(TestInfo test) throws Exception {
    work = Path.of(System.getProperty("onewindow.work"), test.getTestMethod().get().getName());
    DataFolder.delete(work);
    Files.createDirectories(work);
  }

  @Test
  @DisplayName("启动、停止、被 kill -9、再启动：数据都在，残留的数据库进程被收走，几秒内停净")
  void livesThroughRestartAndDeath() throws Exception {
    try (Launched first = Launched.with(work, Map.of(), "--demo").ready()) {
      assertThat(first.status("/")).isEqualTo(200);
      assertThat(first.status("/health/ready")).isEqualTo(200);
      assertThat(first.said())
          .contains("http://localhost:" + first.port() + "/")
          .contains("WINDOW_CLERK")
          .contains("Ctrl-C");
      assertThat(first.children()).hasSize(1);
      auditIsWhole();
      Duration stop = first.stopped();
      assertThat(stop).isLessThan(Duration.ofSeconds(30));
      assertThat(first.children()).isEmpty();
    }
    Path secret = work.resolve("data/secrets/database.password");
    String password = Files.readString(secret);

    ProcessHandle orphan;
    try (Launched second = Launched.with(work, Map.of(), "--demo").ready()) {
      assertThat(second.said()).doesNotContain("unpacking").doesNotContain("creating an empty");
      orphan = second.children().get(0);
      second.killed();
    }
    assertThat(orphan.isAlive()).as("the database outlives kill -9 of the launcher").isTrue();

    try (Launched third = Launched.with(work, Map.of(), "--demo").ready()) {
      assertThat(third.said()).contains("ending the database process " + orphan.pid());
      assertThat(orphan.isAlive()).isFalse();
      assertThat(third.status("/")).isEqualTo(200);
      assertThat(Files.readString(secret)).isEqualTo(password);

      try (Launched rival = Launched.with(work, Map.of(), "--demo")) {
        assertThat(rival.ended()).isEqualTo(73);
        assertThat(rival.said()).contains("in use by another OneWindow process");
      }
    }
  }

  /** The script finds the embedded database by itself. */
  private void auditIsWhole() throws Exception {
    Path said = work.resolve("verify-audit");
    ProcessBuilder builder =
        new ProcessBuilder(
                "bash",
                Path.of(System.getProperty("onewindow.root"), "bin", "verify-audit").toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("DB_"));
    builder.environment().put("ONEWINDOW_DATA", work.resolve("data").toString());
    int code = builder.start().waitFor();
    assertThat(code).as(Files.readString(said)).isZero();
    assertThat(Files.readString(said)).contains("The audit chain is whole");
  }
}
