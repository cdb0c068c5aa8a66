package org.onewindow.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.testsupport.server.InsideServer;
import org.onewindow.testsupport.time.TestTime;

/** What every use case stands on: JPA and plain JDBC share one transaction on the real database. */
@InsideServer
class TransactionIT {

  @Resource(lookup = "java:app/jdbc/onewindow")
  DataSource dataSource;

  @PersistenceContext(unitName = "onewindow")
  EntityManager entities;

  @Inject UserTransaction transaction;
  @Inject InstantSource clock;
  @Inject TestTime time;

  @BeforeEach
  void emptyTable() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS tst_note (note VARCHAR(40)) ENGINE=InnoDB");
      statement.execute("DELETE FROM tst_note");
    }
  }

  @Test
  @DisplayName("提交：JPA 与 JDBC 写入的行一起留下")
  void commitKeepsBoth() throws Exception {
    transaction.begin();
    writeByJpa("一");
    writeByJdbc("𠮷");
    transaction.commit();

    assertThat(rows()).isEqualTo(2);
  }

  @Test
  @DisplayName("回滚：JPA 与 JDBC 写入的行一起消失")
  void rollbackRemovesBoth() throws Exception {
    transaction.begin();
    writeByJpa("一");
    writeByJdbc("二");
    assertThat(rows()).isEqualTo(2);
    transaction.rollback();

    assertThat(rows()).isZero();
  }

  @Test
  @DisplayName("等锁之后读到的是先到者写的：隔离级别为读已提交")
  void readsWhatWasCommitted() throws Exception {
    try (Connection connection = dataSource.getConnection()) {
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }
  }

  @Test
  @DisplayName("测试的时钟停在 2026-03-04 09:00，测试让它走它才走")
  void timeStandsStill() {
    assertThat(clock.instant()).isEqualTo(time.instant()).isEqualTo(TestTime.WINDOW_OPENS);
  }

  private void writeByJpa(String note) {
    entities
        .createNativeQuery("INSERT INTO tst_note (note) VALUES (?)")
        .setParameter(1, note)
        .executeUpdate();
  }

  private void writeByJdbc(String note) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO tst_note (note) VALUES (?)")) {
      insert.setString(1, note);
      insert.executeUpdate();
    }
  }

  private long rows() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement count = connection.prepareStatement("SELECT COUNT(*) FROM tst_note");
        var result = count.executeQuery()) {
      result.next();
      return result.getLong(1);
    }
  }
}
