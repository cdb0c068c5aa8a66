package org.onewindow.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.identity.domain.Unit;
import org.onewindow.platform.identity.persistence.Units;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.testsupport.server.InsideServer;

/** The chain within the transactions of the real server. */
@InsideServer
class AuditInServerIT {

  @Inject Audit audit;
  @Inject Transactions transactions;
  @Inject Jdbc jdbc;
  @Inject Units units;
  @Inject Directory directory;
  @Inject TransactionSynchronizationRegistry running;
  @Resource ManagedExecutorService executor;

  @Test
  @DisplayName("PLT-006 提交的最后一刻失败的,审计记录也不留下")
  void aCommitThatFailsLeavesNoRow() {
    String subject = UUID.randomUUID().toString();
    assertThatThrownBy(
            () ->
                transactions.inNew(
                    () -> {
                      audit.record(AuditEntry.of("test.fail", "test", subject));
                      running.registerInterposedSynchronization(new FailAtTheEnd());
                    }))
        .isInstanceOf(RuntimeException.class);
    assertThat(rows(subject)).isEmpty();
  }

  @Test
  @DisplayName("PLT-007 二十四个事务同时提交,审计链不分叉、不缺号")
  void parallelCommitsKeepOneChain() throws Exception {
    String subject = UUID.randomUUID().toString();
    List<Callable<Boolean>> acts = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      acts.add(
          () ->
              transactions.inNew(
                  () -> {
                    audit.record(AuditEntry.of("test.act", "test", subject));
                    return true;
                  }));
    }
    for (Future<Boolean> done : executor.invokeAll(acts)) {
      assertThat(done.get()).isTrue();
    }
    assertThat(rows(subject)).hasSize(24);
    List<String> broken =
        jdbc.list(
            "SELECT b.seq FROM plt_audit b LEFT JOIN plt_audit a ON a.seq = b.seq - 1"
                + " WHERE b.seq > 1 AND (a.seq IS NULL OR a.hash <> b.previous_hash)",
            row -> row.text("seq"));
    assertThat(broken).isEmpty();
  }

  @Test
  @DisplayName("PLT-006 后台任务中 JPA 与 JDBC 同在一个事务")
  void jobsShareOneTransaction() throws Exception {
    String bureau = "11371799MB2A00011A";
    String code =
        bureau
            + "-T"
            + UUID.randomUUID().toString().substring(0, 5).toUpperCase(java.util.Locale.ROOT);
    transactions.inNew(
        () -> {
          if (units.find(bureau).isEmpty()) {
            units.add(new Unit(bureau, bureau, "示范县行政审批服务局", null, "371799"));
          }
        });
    boolean seen =
        executor
            .submit(
                () ->
                    transactions.inNew(
                        () -> {
                          units.add(new Unit(code, bureau, "临时科", bureau, "371799"));
                          return directory.unit(code).isPresent();
                        }))
            .get();
    assertThat(seen).isTrue();
    jdbc.update("DELETE FROM plt_unit WHERE code = ?", code);
  }

  private List<String> rows(String subject) {
    return jdbc.list(
        "SELECT seq FROM plt_audit WHERE subject_type = 'test' AND subject_id = ?",
        row -> row.text("seq"),
        subject);
  }

  /** Runs after the audit wrote its rows, because it was registered later. */
  private static final class FailAtTheEnd implements Synchronization {
    @Override
    public void beforeCompletion() {
      throw new IllegalStateException("the commit fails");
    }

    @Override
    public void afterCompletion(int status) {
      // Nothing was kept.
    }
  }
}
