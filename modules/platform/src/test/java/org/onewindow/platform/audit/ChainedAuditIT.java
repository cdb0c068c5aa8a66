package org.onewindow.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.persistence.FixedActor;
import org.onewindow.platform.persistence.JvmDatabase;
import org.onewindow.platform.persistence.Parallel;

class ChainedAuditIT {

  private JvmDatabase database;
  private ChainedAudit audit;

  @BeforeEach
  void migrate() {
    database = JvmDatabase.migrated();
    audit =
        new ChainedAudit(
            new FixedActor("liming"),
            () -> Instant.parse("2026-03-02T01:00:00.123456789Z"),
            new AuditSettings(ChainDigest.SHA_256, Optional.empty(), Duration.ofMinutes(5)),
            database,
            database.jdbc());
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  @DisplayName("PLT-006 审计记录与业务同一事务：业务回滚，记录也没有")
  void rows_share_the_fate_of_the_transaction() {
    assertThatThrownBy(
            () ->
                database.inNew(
                    () -> {
                      audit.record(AuditEntry.of("case.accept", "case", "1"));
                      throw new IllegalStateException("the case changed its mind");
                    }))
        .hasMessage("the case changed its mind");
    database.inNew(() -> audit.record(AuditEntry.of("case.accept", "case", "2")));

    assertThat(subjects()).containsExactly("1:2");
  }

  @Test
  @DisplayName("PLT-006 记录何人、何窗口、何时、何事")
  void a_row_says_who_where_when_and_what() {
    database.inNew(
        () ->
            audit.record(
                AuditEntry.of("case.accept", "case", "371799-2026-1")
                    .because("材料齐全")
                    .with(Map.of("to", "ACCEPTED", "from", "RECEIVED"))));

    assertThat(
            database
                .jdbc()
                .list(
                    "SELECT * FROM plt_audit",
                    r ->
                        List.of(
                            r.text("actor"),
                            r.text("unit"),
                            r.text("desk"),
                            r.instant("at").toString(),
                            r.text("action"),
                            r.text("purpose"),
                            r.text("facts"))))
        .containsExactly(
            List.of(
                "liming",
                "11371799MB2A00011A",
                "A01",
                "2026-03-02T01:00:00.123456Z",
                "case.accept",
                "材料齐全",
                "from=RECEIVED\nto=ACCEPTED"));
  }

  @Test
  @DisplayName("PLT-007 六十四个并发事务写成一条链，序号连续")
  void sixty_four_parallel_transactions_make_one_chain() {
    Parallel.run(
        64,
        () ->
            database.inNew(
                () -> {
                  audit.record(AuditEntry.of("case.accept", "case", "a"));
                  audit.record(AuditEntry.of("case.decide", "case", "b"));
                  return null;
                }));

    List<String> chain =
        database
            .jdbc()
            .list(
                "SELECT seq, previous_hash, hash FROM plt_audit ORDER BY seq",
                r -> r.number("seq") + " " + r.text("previous_hash") + " " + r.text("hash"));
    assertThat(chain).hasSize(128);
    String previous = AuditRow.FIRST;
    for (int i = 0; i < chain.size(); i++) {
      String[] link = chain.get(i).split(" ");
      assertThat(link[0]).isEqualTo(String.valueOf(i + 1));
      assertThat(link[1]).isEqualTo(previous);
      previous = link[2];
    }
  }

  @Test
  @DisplayName("PLT-008 读取个人信息而不写明目的的，不予记录、不得读取")
  void a_read_of_personal_data_needs_its_purpose() {
    assertThatThrownBy(
            () -> database.inNew(() -> audit.record(AuditEntry.of("pii.read", "case", "1"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<String> subjects() {
    return database
        .jdbc()
        .list(
            "SELECT seq, subject_id FROM plt_audit ORDER BY seq",
            r -> r.number("seq") + ":" + r.text("subject_id"));
  }
}
