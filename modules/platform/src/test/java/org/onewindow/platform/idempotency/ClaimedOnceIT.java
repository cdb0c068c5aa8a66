package org.onewindow.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.persistence.FixedActor;
import org.onewindow.platform.persistence.JvmDatabase;
import org.onewindow.platform.persistence.Parallel;

class ClaimedOnceIT {

  private static final String KEY = "intake-7f3a9c21";

  private JvmDatabase database;
  private FixedActor actor;
  private ClaimedOnce once;

  @BeforeEach
  void migrate() {
    database = JvmDatabase.migrated();
    actor = new FixedActor("liming");
    once = new ClaimedOnce(actor, () -> Instant.parse("2026-03-02T01:00:00Z"), database.jdbc());
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  @DisplayName("PLT-002 同一编号重复提交，答复第一次的结果，不再办理")
  void the_second_time_answers_the_first_result() {
    assertThat(submit(KEY, "{\"matter\":\"FOOD\"}", "371799-2026-1")).isEmpty();
    assertThat(submit(KEY, "{\"matter\":\"FOOD\"}", "371799-2026-2")).contains("371799-2026-1");
  }

  @Test
  @DisplayName("PLT-002 三十二个并发的重复提交只办理一次，其余答复同一结果")
  void thirty_two_duplicates_at_once_do_the_work_once() {
    AtomicInteger done = new AtomicInteger();

    List<String> answers =
        Parallel.run(
            32,
            () ->
                database.inNew(
                    () ->
                        once.begin(KEY, "same")
                            .orElseGet(
                                () -> {
                                  String result = "371799-2026-" + done.incrementAndGet();
                                  once.finish(KEY, result);
                                  return result;
                                })));

    assertThat(done).hasValue(1);
    assertThat(answers).hasSize(32).containsOnly("371799-2026-1");
  }

  @Test
  @DisplayName("PLT-002 第一次办理失败回滚后，等待中的重复提交接着办理")
  void a_waiting_duplicate_goes_on_when_the_first_rolls_back() {
    AtomicInteger attempts = new AtomicInteger();

    List<String> answers =
        Parallel.run(
            16,
            () -> {
              try {
                return database.inNew(
                    () ->
                        once.begin(KEY, "same")
                            .orElseGet(
                                () -> {
                                  if (attempts.incrementAndGet() <= 5) {
                                    throw new Broken();
                                  }
                                  once.finish(KEY, "done");
                                  return "done";
                                }));
              } catch (Broken e) {
                return "broken";
              }
            });

    assertThat(attempts).hasValue(6);
    assertThat(answers).filteredOn("broken"::equals).hasSize(5);
    assertThat(answers).filteredOn("done"::equals).hasSize(11);
  }

  @Test
  @DisplayName("PLT-003 同一编号用于另一项操作的，拒绝")
  void the_same_key_for_another_command_is_refused() {
    submit(KEY, "{\"matter\":\"FOOD\"}", "1");

    assertThatThrownBy(() -> submit(KEY, "{\"matter\":\"HOTEL\"}", "2"))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> assertThat(e.reasons().get(0).code()).isEqualTo("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  @DisplayName("PLT-002 不同的人用同一编号互不影响")
  void keys_belong_to_their_actor() {
    submit(KEY, "a", "1");
    actor.becomes("wangfang");

    assertThat(submit(KEY, "b", "2")).isEmpty();
  }

  @Test
  @DisplayName("PLT-002 编号形式不对的，拒绝并指出位置")
  void a_key_of_the_wrong_form_is_refused() {
    assertThatThrownBy(() -> submit("short", "a", "1")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> submit("with space in it", "a", "1")).isInstanceOf(Refused.class);
  }

  @Test
  @DisplayName("PLT-002 结果事先已知的操作，编号与结果一次写下；重复的不再办理，失败的可以再来")
  void a_known_result_is_stored_with_its_key() {
    assertThatThrownBy(
            () ->
                database.inNew(
                    () -> {
                      assertThat(once.isFirst(KEY, "accept", "371799-2026-1")).isTrue();
                      throw new Broken();
                    }))
        .isInstanceOf(Broken.class);

    assertThat(database.inNew(() -> once.isFirst(KEY, "accept", "371799-2026-1"))).isTrue();
    assertThat(database.inNew(() -> once.isFirst(KEY, "accept", "371799-2026-1"))).isFalse();
    assertThat(database.inNew(() -> once.begin(KEY, "accept"))).contains("371799-2026-1");
    assertThatThrownBy(() -> database.inNew(() -> once.isFirst(KEY, "deny", "371799-2026-1")))
        .isInstanceOf(Refused.class);
  }

  private Optional<String> submit(String key, String command, String result) {
    return database.inNew(
        () -> {
          Optional<String> before = once.begin(key, command);
          if (before.isEmpty()) {
            once.finish(key, result);
          }
          return before;
        });
  }

  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
