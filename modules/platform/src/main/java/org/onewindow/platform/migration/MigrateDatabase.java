package org.onewindow.platform.migration;

import java.io.PrintStream;
import org.onewindow.platform.persistence.SingleDataSource;

/**
 * Migration as a step of its own, without a server: {@code java -cp 'WEB-INF/lib/*'
 * org.onewindow.platform.migration.MigrateDatabase} with {@code DB_URL}, {@code DB_USER} and {@code
 * DB_PASSWORD} in the environment. Ends with 0 when the tables are current, 1 when they cannot be
 * migrated, 2 when it was called wrongly.
 */
public final class MigrateDatabase {

  private MigrateDatabase() {}

  public static void main(String[] arguments) {
    System.exit(
        run(
            System.getenv("DB_URL"),
            System.getenv("DB_USER"),
            System.getenv("DB_PASSWORD"),
            System.out,
            System.err));
  }

  /**
   * The same for a caller that has the address from elsewhere, such as the launcher.
   *
   * @return the exit code
   */
  public static int run(
      String url, String user, String password, PrintStream out, PrintStream err) {
    if (url == null || user == null) {
      err.println("Set DB_URL, DB_USER and DB_PASSWORD.");
      return 2;
    }
    try {
      int steps =
          new Migrations(
                  new SingleDataSource(url, user, password == null ? "" : password),
                  MigrateDatabase.class.getClassLoader())
              .apply();
      out.println("The database is current; " + steps + " migrations applied.");
      return 0;
    } catch (MigrationRefused e) {
      err.println(e.getMessage());
      return 1;
    }
  }
}
