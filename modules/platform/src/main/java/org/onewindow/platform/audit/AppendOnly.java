package org.onewindow.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the database itself does when somebody changes or deletes a row of the audit, whoever it is
 * and whatever program is used. Emptying or dropping the whole table is not refused here; {@link
 * ChainVerification} finds it.
 */
final class AppendOnly {

  private static final String TRY_UPDATE = "UPDATE plt_audit SET seq = seq WHERE seq = 1";
  private static final String TRY_DELETE = "DELETE FROM plt_audit WHERE seq = 1";
  private static final String NO_UPDATE =
      "CREATE TRIGGER plt_audit_no_update BEFORE UPDATE ON plt_audit FOR EACH ROW"
          + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit is append-only'";
  private static final String NO_DELETE =
      "CREATE TRIGGER plt_audit_no_delete BEFORE DELETE ON plt_audit FOR EACH ROW"
          + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit is append-only'";

  private static final String SIGNALLED = "45000";
  private static final List<Integer> DENIED = List.of(1142, 1143);
  private static final int THERE_ALREADY = 1359;

  private final DataSource dataSource;

  AppendOnly(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Whether the account of this data source is refused both, be it by triggers or by its rights.
   * Tries it on the first row in a transaction that is always rolled back, because an account
   * without the right to make triggers is not shown them either. False while there is no row.
   */
  boolean isEnforced() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        return isRefused(statement, TRY_UPDATE) && isRefused(statement, TRY_DELETE);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /**
   * Makes the triggers that are missing.
   *
   * @throws SQLException where the account may not: without the right TRIGGER, or with the binary
   *     log on and neither SUPER nor log_bin_trust_function_creators
   */
  void enforce() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      create(statement, NO_UPDATE);
      create(statement, NO_DELETE);
    }
  }

  private static void create(Statement statement, String trigger) throws SQLException {
    try {
      statement.execute(trigger);
    } catch (SQLException e) {
      if (e.getErrorCode() != THERE_ALREADY) { // another node may have been faster
        throw e;
      }
    }
  }

  private static boolean isRefused(Statement statement, String change) throws SQLException {
    try {
      statement.executeUpdate(change);
      return false;
    } catch (SQLException e) {
      if (SIGNALLED.equals(e.getSQLState()) || DENIED.contains(e.getErrorCode())) {
        return true;
      }
      throw e;
    }
  }
}
