package org.onewindow.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.idempotency.ClaimedOnce;
import org.onewindow.platform.idempotency.ForgetKeys;
import org.onewindow.platform.idempotency.OnceSettings;
import org.onewindow.platform.notice.ForgetNotices;
import org.onewindow.platform.notice.NoticeSettings;
import org.onewindow.platform.persistence.FixedActor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.JvmDatabase;
import org.onewindow.platform.persistence.Parallel;

class ForgetOldIT {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final InstantSource CLOCK = () -> NOW;
  private static final String KEY = "INSERT INTO plt_once VALUES (?, ?, '', 'x', ?)";
  private static final String NOTICE =
      "INSERT INTO plt_notice (route, recipient, template, arguments, link, state, at)"
          + " VALUES ('ACCOUNT', 'liming', 't', '{}', '', ?, ?)";

  private JvmDatabase database;
  private Jdbc jdbc;
  private ForgetOld job;

  @BeforeEach
  void migrate() {
    database = JvmDatabase.migrated();
    jdbc = database.jdbc();
    job = new ForgetOld(List.of(), database, new RetentionSettings(Duration.ofHours(1)), null);
  }

  @AfterEach
  void drop() {
    database.close();
  }

  private Forgetting keys() {
    return new ForgetKeys(jdbc, CLOCK, new OnceSettings(Duration.ofDays(30)));
  }

  private Forgetting notices() {
    return new ForgetNotices(
        jdbc,
        CLOCK,
        new NoticeSettings(
            "off",
            "off",
            Path.of("x"),
            null,
            "",
            null,
            Duration.ofSeconds(1),
            Duration.ofDays(365)));
  }

  private void keys(int count, Instant at) {
    jdbc.updateAll(
        KEY,
        IntStream.range(0, count)
            .mapToObj(i -> new Object[] {"liming", at.getEpochSecond() + "-" + i, at})
            .toList());
  }

  private long keysLeft() {
    return jdbc.first("SELECT COUNT(*) AS n FROM plt_once", r -> r.number("n")).orElseThrow();
  }

  @Test
  @DisplayName("PLT-144 防重复编号过了保留期分批清除，未过期的一条不少；过期后同一编号可重新办理")
  void keys_are_forgotten_after_their_time() {
    keys(2 * Forgetting.PORTION + 7, NOW.minus(Duration.ofDays(31)));
    keys(5, NOW.minus(Duration.ofDays(29)));

    assertThat(database.inNew(keys()::forget)).as("never more at once").isEqualTo(1000);
    job.allOf(keys());

    assertThat(keysLeft()).isEqualTo(5);
    String old = NOW.minus(Duration.ofDays(31)).getEpochSecond() + "-0";
    ClaimedOnce once = new ClaimedOnce(new FixedActor("liming"), CLOCK, jdbc);
    assertThat(database.inNew(() -> once.begin(old, "again"))).isEqualTo(Optional.empty());
  }

  @Test
  @DisplayName("PLT-144 消息过了保留期清除，读没读过都一样；还没发出去的永远不清")
  void notices_are_forgotten_but_for_those_that_wait() {
    Instant longAgo = NOW.minus(Duration.ofDays(366));
    for (String state : List.of("KEPT", "SENT", "UNSENT", "QUEUED")) {
      jdbc.update(NOTICE, state, longAgo);
      jdbc.update(NOTICE, state, NOW.minus(Duration.ofDays(364)));
    }

    job.allOf(notices());

    assertThat(jdbc.list("SELECT state FROM plt_notice ORDER BY at, state", r -> r.text("state")))
        .containsExactly("QUEUED", "KEPT", "QUEUED", "SENT", "UNSENT");
  }

  @Test
  @DisplayName("PLT-144 几个节点同时清除，一条不多、一条不少，谁也不出错")
  void several_nodes_forget_at_once() {
    keys(4 * Forgetting.PORTION, NOW.minus(Duration.ofDays(40)));
    keys(50, NOW);

    Parallel.run(
        4,
        () -> {
          job.allOf(keys());
          return "";
        });

    assertThat(keysLeft()).isEqualTo(50);
  }

  @Test
  @DisplayName("PLT-144 清除出错只停下这一项，错误照抛，已清除的批次算数")
  void what_fails_is_thrown() {
    Forgetting broken =
        new Forgetting() {
          private int calls;

          @Override
          public String name() {
            return "broken";
          }

          @Override
          public int forget() {
            if (calls++ == 1) {
              throw new IllegalStateException("no disk");
            }
            return keys().forget();
          }
        };
    keys(3 * Forgetting.PORTION, NOW.minus(Duration.ofDays(40)));

    assertThatThrownBy(() -> job.allOf(broken)).hasMessage("no disk");

    assertThat(keysLeft()).isEqualTo(2 * Forgetting.PORTION);
  }
}
