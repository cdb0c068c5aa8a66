package org.onewindow.platform.audit;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Map;
import org.onewindow.platform.persistence.SingleDataSource;

/**
 * Has the database refuse changes of the audit: for its administrator, where the account of the
 * application may not make triggers. The database comes from {@code DB_URL}, the administrator from
 * {@code DB_USER} and {@code DB_PASSWORD}. Ends with 0 when changes are refused, 1 when they are
 * not, 2 when the database could not be asked.
 */
public final class ProtectAudit {

  private static final int NO_SUCH_TABLE = 1146;

  private ProtectAudit() {}

  public static void main(String[] arguments) {
    System.exit(run(System.getenv(), System.out, System.err));
  }

  static int run(Map<String, String> environment, PrintStream out, PrintStream err) {
    String url = environment.get("DB_URL");
    String user = environment.get("DB_USER");
    if (url == null || user == null) {
      err.println("Set DB_URL, and DB_USER and DB_PASSWORD of an administrator of the database.");
      return 2;
    }
    return run(url, user, environment.getOrDefault("DB_PASSWORD", ""), out, err);
  }

  /**
   * The same for a caller that has the address from elsewhere, such as the launcher.
   *
   * @return the exit code
   */
  public static int run(
      String url, String user, String password, PrintStream out, PrintStream err) {
    return run(new AppendOnly(new SingleDataSource(url, user, password)), out, err);
  }

  private static int run(AppendOnly audit, PrintStream out, PrintStream err) {
    try {
      audit.enforce();
      out.println("The database refuses changes of the audit.");
      return 0;
    } catch (SQLException e) {
      String reason = e.getMessage().lines().findFirst().orElse("");
      if (e.getErrorCode() == NO_SUCH_TABLE) {
        err.println("There is no audit yet; start OneWindow or migrate first. (" + reason + ")");
        return 2;
      }
      if (e.getErrorCode() == 0) { // not the server, the way there
        err.println("The database cannot be reached: " + reason);
        return 2;
      }
      err.println(
          "The database would let the audit be changed ("
              + reason
              + "); let its administrator run bin/protect-audit, see docs/runbook/audit.md.");
      return 1;
    }
  }
}
