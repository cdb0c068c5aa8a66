package org.onewindow.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.JvmDatabase;
import org.onewindow.platform.persistence.Parallel;

class OneNodeAtATimeIT {

  private static final Duration LONG = Duration.ofMinutes(2);

  private JvmDatabase database;
  private Jdbc jdbc;

  @BeforeEach
  void empty() {
    database = JvmDatabase.empty();
    jdbc = database.jdbc();
    jdbc.update("CREATE TABLE tst_loaded (what VARCHAR(20) NOT NULL)");
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  @DisplayName("PLT-004 八个节点同时启动，启动任务一个接一个做，后来的看得见先做的")
  void tasks_are_done_by_one_node_after_the_other() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    Parallel.run(
        8,
        () -> {
          try (OneNodeAtATime alone = OneNodeAtATime.wait(jdbc, LONG)) {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            if (jdbc.list("SELECT what FROM tst_loaded", r -> r.text("what")).isEmpty()) {
              jdbc.update("INSERT INTO tst_loaded VALUES ('county')");
            }
            inside.decrementAndGet();
            return alone.toString();
          }
        });

    assertThat(most).hasValue(1);
    assertThat(jdbc.list("SELECT what FROM tst_loaded", r -> r.text("what"))).hasSize(1);
  }

  @Test
  @DisplayName("PLT-004 等不到的，说清楚在等什么；别的库里的启动互不相干")
  void who_waits_in_vain_says_so() {
    try (JvmDatabase other = JvmDatabase.empty();
        OneNodeAtATime alone = OneNodeAtATime.wait(jdbc, LONG);
        OneNodeAtATime elsewhere = OneNodeAtATime.wait(other.jdbc(), LONG)) {
      assertThat(alone).isNotSameAs(elsewhere);
      assertThatThrownBy(() -> OneNodeAtATime.wait(jdbc, Duration.ZERO))
          .hasMessageContaining("another node has been starting");
    }
    try (OneNodeAtATime again = OneNodeAtATime.wait(jdbc, Duration.ZERO)) {
      assertThat(again).isNotNull();
    }
  }
}
