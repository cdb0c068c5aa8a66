package org.onewindow.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;

class FailureTest {

  private final AtomicInteger attempts = new AtomicInteger();

  @Test
  @DisplayName("死锁或锁等待超时的事务重来，成功即止")
  void a_sacrificed_transaction_is_begun_again() throws Exception {
    String result =
        Retry.of(
            "test",
            () -> {
              if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException(sql(1213));
              }
              return "done";
            });

    assertThat(result).isEqualTo("done");
    assertThat(attempts).hasValue(3);
  }

  @Test
  @DisplayName("一直死锁的，到了次数如实报错")
  void the_retry_is_bounded() {
    assertThatThrownBy(() -> Retry.of("test", () -> fail(new IllegalStateException(sql(1205)))))
        .hasRootCauseInstanceOf(SQLException.class);
    assertThat(attempts).hasValue(Retry.ATTEMPTS);
  }

  @Test
  @DisplayName("别人先改了的，答复“已被修改”，不重来")
  void a_lost_update_is_stale_and_not_tried_again() {
    assertThatThrownBy(
            () ->
                Retry.of(
                    "test",
                    () -> fail(new IllegalStateException(new OptimisticLockException("version")))))
        .isInstanceOfSatisfying(
            Stale.class, e -> assertThat(e.reasons().get(0).code()).isEqualTo("STALE"));
    assertThat(attempts).hasValue(1);
  }

  @Test
  @DisplayName("提交时给出的拒绝仍是那个拒绝；其他错误原样抛出，不重来")
  void a_refusal_stays_itself_and_other_failures_are_not_tried_again() {
    Refused refused = Refusal.of("DELIVERY_NOT_FAILED", 1).raise();
    assertThatThrownBy(() -> Retry.of("test", () -> fail(new IllegalStateException(refused))))
        .isSameAs(refused);
    assertThatThrownBy(() -> Retry.of("test", () -> fail(new IllegalStateException(sql(1062)))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(attempts).hasValue(2);
  }

  private Object fail(RuntimeException e) {
    attempts.incrementAndGet();
    throw e;
  }

  private static SQLException sql(int code) {
    return new SQLException("from the database", "HY000", code);
  }
}
