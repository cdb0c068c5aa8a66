package org.onewindow.platform.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Migrates the tables of all modules, each with a history table of its own ({@code
 * <prefix>_schema_history}). Only one node at a time migrates: the others wait for a lock that the
 * database keeps for the connection, so it is free again when its holder dies.
 */
public final class Migrations {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
  private static final String LOCK = "SELECT GET_LOCK(CONCAT('onewindow.migrate.', DATABASE()), ?)";
  private static final String UNLOCK =
      "SELECT RELEASE_LOCK(CONCAT('onewindow.migrate.', DATABASE()))";

  private final DataSource dataSource;
  private final ClassLoader loader;
  private final List<String> modules;

  public Migrations(DataSource dataSource, ClassLoader loader) {
    this.dataSource = dataSource;
    this.loader = loader;
    this.modules = MigratedModules.on(loader);
  }

  public List<String> modules() {
    return modules;
  }

  /**
   * Applies what is missing.
   *
   * @return how many steps were applied
   * @throws MigrationRefused when the database is newer than this release, was changed by hand, or
   *     a step failed
   */
  public int apply() {
    try (Connection guard = dataSource.getConnection()) {
      lock(guard);
      try {
        int steps = 0;
        for (String module : modules) {
          steps += migrate(module);
        }
        return steps;
      } finally {
        ask(guard, UNLOCK, 0);
      }
    } catch (SQLException e) {
      throw new MigrationRefused("The database cannot be reached: " + e.getMessage(), e);
    }
  }

  /**
   * Checks that nothing is missing and nothing is newer.
   *
   * @throws MigrationRefused when it is not so
   */
  public void mustBeCurrent() {
    for (String module : modules) {
      MigrationInfoService info = flyway(module).info();
      refuseNewer(module, info);
      int missing = info.pending().length;
      if (missing > 0) {
        throw new MigrationRefused(
            "The tables of "
                + module
                + " lack "
                + missing
                + " migrations; start once with onewindow.migrate=run or only.");
      }
    }
  }

  private int migrate(String module) {
    Flyway flyway = flyway(module);
    MigrationInfoService info = flyway.info();
    refuseNewer(module, info);
    if (isCurrent(info)) {
      return 0;
    }
    try {
      return flyway.migrate().migrationsExecuted;
    } catch (FlywayException e) {
      throw new MigrationRefused(
          "The tables of "
              + module
              + " could not be migrated: "
              + e.getMessage().replaceAll("\\s+", " ").strip(),
          e);
    }
  }

  /**
   * Whether each step was applied as it stands in this release. Anything else, such as a step that
   * is missing, failed or was changed afterwards, is for Flyway to judge, which reads everything
   * again: twice the work of a start at which nothing is to be done.
   */
  private static boolean isCurrent(MigrationInfoService info) {
    MigrationInfo[] steps = info.all();
    return steps.length > 0 && Arrays.stream(steps).allMatch(Migrations::isAppliedUnchanged);
  }

  private static boolean isAppliedUnchanged(MigrationInfo step) {
    return switch (step.getState()) {
      case BASELINE -> true;
      case SUCCESS, OUT_OF_ORDER ->
          step.isChecksumMatching() && step.isDescriptionMatching() && step.isTypeMatching();
      default -> false;
    };
  }

  private static void refuseNewer(String module, MigrationInfoService steps) {
    for (MigrationInfo info : steps.all()) {
      if (info.getState() == MigrationState.FUTURE_SUCCESS
          || info.getState() == MigrationState.FUTURE_FAILED) {
        throw new MigrationRefused(
            "The database is newer than this release: the tables of "
                + module
                + " are at "
                + info.getVersion()
                + "; start the newer release, or restore a backup from before the upgrade.");
      }
    }
  }

  private Flyway flyway(String module) {
    FluentConfiguration configuration =
        Flyway.configure(loader)
            .dataSource(dataSource)
            .locations("classpath:db/migration/" + module)
            .table(historyTable(module))
            // Every module has its own history in one schema, so the others' tables are there
            // already.
            .baselineOnMigrate(true)
            .baselineVersion("0")
            // Two branches may be merged in another order than their steps were dated.
            .outOfOrder(true)
            .cleanDisabled(true);
    return configuration.load();
  }

  static String historyTable(String module) {
    return module.equals("platform") ? "plt_schema_history" : prefix(module) + "schema_history";
  }

  private static String prefix(String module) {
    return switch (module) {
      case "acceptance" -> "acc_";
      case "helper" -> "hlp_";
      case "bidding" -> "bid_";
      case "evaluation" -> "evl_";
      default ->
          throw new MigrationRefused(
              "No table prefix is agreed for module " + module + "; see docs/adr/0050.");
    };
  }

  private static void lock(Connection guard) throws SQLException {
    if (ask(guard, LOCK, (int) LONGEST_WAIT.toSeconds()) != 1) {
      throw new MigrationRefused(
          "Another node has been migrating the database for more than "
              + LONGEST_WAIT.toMinutes()
              + " minutes; look there first.");
    }
  }

  private static int ask(Connection connection, String sql, int argument) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Object[] arguments = sql.indexOf('?') < 0 ? new Object[0] : new Object[] {argument};
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      try (ResultSet result = statement.executeQuery()) {
        return result.next() ? result.getInt(1) : 0;
      }
    }
  }
}
