package org.onewindow.standalone;

import java.util.regex.Pattern;
import org.onewindow.standalone.CannotStart.Reason;

/**
 * Where the database is and who we are there.
 *
 * @param url JDBC address with the driver's scheme {@code jdbc:mysql:}
 * @param user account of the application
 * @param password its password; never printed
 */
record DatabaseAddress(String url, String user, String password) {

  private static final Pattern JDBC =
      Pattern.compile("jdbc:(mysql|mariadb)://[^/?#\\s]+/[^/?#\\s]+(\\?\\S*)?");

  /** Accepts {@code jdbc:mysql://host:port/name} and, as the same, {@code jdbc:mariadb://…}. */
  static DatabaseAddress of(String url, String user, String password) {
    if (!JDBC.matcher(url).matches()) {
      throw new CannotStart(
          Reason.SETTING_WRONG, "DB_URL", withoutSecrets(url), "jdbc:mysql://host:3306/onewindow");
    }
    return new DatabaseAddress(url.replaceFirst("^jdbc:mariadb:", "jdbc:mysql:"), user, password);
  }

  /** The address as it may stand in a message: without parameters, which can hold a password. */
  String shown() {
    return withoutSecrets(url);
  }

  private static String withoutSecrets(String url) {
    return url.replaceFirst("\\?.*$", "").replaceFirst("//[^/@]*@", "//");
  }

  @Override
  public String toString() {
    return shown();
  }
}
