package org.onewindow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Stale;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.numbering.Series;
import org.onewindow.platform.outbox.Outbox;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.startup.Readiness;
import org.onewindow.testsupport.server.InsideServer;

/** The technical services as the server runs them: its transactions, its pool, its threads. */
@InsideServer
class PlatformServicesIT {

  @Inject Jdbc jdbc;
  @Inject Audit audit;
  @Inject Outbox outbox;
  @Inject Series series;
  @Inject Transactions transactions;
  @Inject CurrentActor actor;
  @Inject CrossedLocks crossedLocks;
  @Inject Readiness readiness;
  @Inject UserTransaction transaction;
  @Resource ManagedExecutorService executor;

  private final String subject = UUID.randomUUID().toString();

  @BeforeEach
  void tables() {
    jdbc.update("CREATE TABLE IF NOT EXISTS tst_told (what VARCHAR(60) NOT NULL)");
    jdbc.update(
        "CREATE TABLE IF NOT EXISTS tst_lock (name VARCHAR(60) PRIMARY KEY, touched INT NOT NULL)");
  }

  @Test
  @DisplayName("启动任务全部完成后，应用才就绪")
  void the_application_is_ready() {
    assertThat(readiness.ready()).isTrue();
  }

  @Test
  @DisplayName("PLT-006 服务器事务中，审计与业务一起提交、一起回滚")
  void audit_and_work_commit_and_roll_back_together() {
    transactions.inNew(() -> told(subject));
    assertThatThrownBy(
            () ->
                transactions.inNew(
                    () -> {
                      told(subject);
                      throw new IllegalStateException("changed its mind");
                    }))
        .hasMessageContaining("changed its mind");

    assertThat(auditRows()).isEqualTo(1);
    assertThat(toldRows()).isEqualTo(1);
  }

  @Test
  @DisplayName("PLT-006 审计写不成，业务就不提交")
  void work_whose_audit_cannot_be_written_is_not_committed() throws Exception {
    Actor tooLong = new Actor("x".repeat(200), "", "", "", Set.of(), Set.of());
    transaction.begin();
    actor.runAs(tooLong, () -> told(subject));
    assertThatThrownBy(() -> transaction.commit()).isInstanceOf(RollbackException.class);

    assertThat(auditRows()).isZero();
    assertThat(toldRows()).isZero();
  }

  @Test
  @DisplayName("PLT-006 没有事务就不能记审计")
  void without_a_transaction_nothing_is_recorded() {
    assertThatThrownBy(() -> audit.record(AuditEntry.of("case.accept", "test", subject)))
        .isInstanceOf(RuntimeException.class);
    assertThat(auditRows()).isZero();
  }

  @Test
  @DisplayName("PLT-009 事件提交后被唤醒投递，恰好生效一次；回滚的事件从不投递")
  void what_was_committed_is_delivered_once() throws Exception {
    assertThatThrownBy(
            () ->
                transactions.inNew(
                    () -> {
                      outbox.publish(new WhenTold.Told(subject + " rolled back"));
                      throw new IllegalStateException("changed its mind");
                    }))
        .hasMessageContaining("changed its mind");
    transactions.inNew(() -> outbox.publish(new WhenTold.Told(subject)));

    Instant patience = Instant.now().plus(Duration.ofSeconds(60));
    while (toldRows() == 0 && Instant.now().isBefore(patience)) {
      Thread.onSpinWait();
    }
    assertThat(
            jdbc.list(
                "SELECT what FROM tst_told WHERE what LIKE ?", r -> r.text("what"), subject + "%"))
        .containsExactly(subject);
  }

  @Test
  @DisplayName("PLT-001 序列在服务器事务中取号，回滚后下一个补上")
  void a_number_that_was_rolled_back_is_given_again() {
    long first = transactions.inNew(() -> series.next(subject, 2026));
    assertThatThrownBy(
            () ->
                transactions.inNew(
                    () -> {
                      series.next(subject, 2026);
                      throw new IllegalStateException("changed its mind");
                    }))
        .hasMessageContaining("changed its mind");

    assertThat(first).isEqualTo(1);
    assertThat(transactions.inNew(() -> series.next(subject, 2026))).isEqualTo(2);
  }

  @Test
  @DisplayName("两个用例互相等待成为死锁：被牺牲的一个自动重来，两个都完成")
  void a_use_case_sacrificed_to_a_deadlock_is_tried_again() throws Exception {
    String a = subject + "a";
    String b = subject + "b";
    jdbc.update("INSERT INTO tst_lock VALUES (?, 0), (?, 0)", a, b);
    CyclicBarrier both = new CyclicBarrier(2);
    AtomicInteger attempts = new AtomicInteger();

    Future<?> one = executor.submit(() -> crossedLocks.touch(a, b, meeting(both, attempts)));
    Future<?> other = executor.submit(() -> crossedLocks.touch(b, a, meeting(both, attempts)));
    one.get(60, TimeUnit.SECONDS);
    other.get(60, TimeUnit.SECONDS);

    assertThat(attempts).as("one of them began twice").hasValue(3);
    assertThat(
            jdbc.list(
                "SELECT touched FROM tst_lock WHERE name LIKE ?",
                r -> r.number("touched"),
                subject + "%"))
        .containsExactly(2L, 2L);
  }

  @Test
  @DisplayName("并发修改同一内容，后到的得到“已被修改”")
  void a_lost_update_is_stale() {
    assertThatThrownBy(() -> crossedLocks.loseTheRace()).isInstanceOf(Stale.class);
  }

  /** Waits at the first attempt until the other holds its first lock too. */
  private static Runnable meeting(CyclicBarrier both, AtomicInteger attempts) {
    AtomicBoolean met = new AtomicBoolean();
    return () -> {
      attempts.incrementAndGet();
      if (met.compareAndSet(false, true)) {
        try {
          both.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }

  private void told(String what) {
    jdbc.update("INSERT INTO tst_told (what) VALUES (?)", what);
    audit.record(AuditEntry.of("case.accept", "test", what));
  }

  private long auditRows() {
    return jdbc.first(
            "SELECT COUNT(*) AS n FROM plt_audit WHERE subject_id = ?", r -> r.number("n"), subject)
        .orElseThrow();
  }

  private long toldRows() {
    return jdbc.first(
            "SELECT COUNT(*) AS n FROM tst_told WHERE what = ?", r -> r.number("n"), subject)
        .orElseThrow();
  }
}
