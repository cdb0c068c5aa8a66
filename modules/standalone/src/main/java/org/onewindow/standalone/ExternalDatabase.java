package org.onewindow.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.stream.Stream;
import org.onewindow.standalone.CannotStart.Reason;

/**
 * A database server that somebody else runs. Asked once before the product is loaded, so that what
 * is wrong with the address, the account or the version is said in one sentence. Uses the driver
 * that the application carries.
 */
final class ExternalDatabase {

  private static final String DRIVER = "com.mysql.cj.jdbc.Driver";
  private static final String MIGRATION = "org.onewindow.platform.migration.MigrateDatabase";
  private static final String PROTECTION = "org.onewindow.platform.audit.ProtectAudit";
  private static final String CONNECT_MILLIS = "10000";

  private final DatabaseAddress address;
  private final Path application;

  ExternalDatabase(DatabaseAddress address, Path application) {
    this.address = address;
    this.application = application;
  }

  /**
   * Makes sure that the server answers, lets us in and is new enough.
   *
   * @param demo whether demo data will be written: they go into an empty schema or one that demo
   *     mode marked as its own, and real data never go there
   */
  void check(boolean demo) {
    needs("DB_USER", address.user());
    needs("DB_PASSWORD", address.password());
    try (URLClassLoader libraries = libraries();
        Connection connection = connect(libraries)) {
      needsVersion(connection.getMetaData());
      demoKeepsToItself(connection, demo);
    } catch (SQLException e) {
      throw reason(e);
    } catch (IOException | ReflectiveOperationException e) {
      throw new CannotStart(Reason.PRODUCT_INCOMPLETE, e, application);
    }
  }

  /**
   * Brings the tables up to date and, where the account may, has the database refuse changes of the
   * audit; nothing else.
   *
   * @return the exit code of the migration
   */
  int migrate(PrintStream out, PrintStream err) {
    try (URLClassLoader libraries = libraries()) {
      Thread.currentThread().setContextClassLoader(libraries);
      int code = command(libraries, MIGRATION, out, err);
      if (code == 0) {
        command(libraries, PROTECTION, out, err);
      }
      return code;
    } catch (InvocationTargetException e) {
      throw new CannotStart(
          Reason.DATABASE_UNREACHABLE, e.getCause(), address.shown(), e.getCause().getMessage());
    } catch (IOException | ReflectiveOperationException e) {
      throw new CannotStart(Reason.PRODUCT_INCOMPLETE, e, application);
    }
  }

  private int command(ClassLoader libraries, String name, PrintStream out, PrintStream err)
      throws ReflectiveOperationException {
    return (int)
        libraries
            .loadClass(name)
            .getMethod(
                "run",
                String.class,
                String.class,
                String.class,
                PrintStream.class,
                PrintStream.class)
            .invoke(null, address.url(), address.user(), address.password(), out, err);
  }

  private Connection connect(ClassLoader libraries)
      throws SQLException, ReflectiveOperationException {
    Driver driver = (Driver) libraries.loadClass(DRIVER).getDeclaredConstructor().newInstance();
    Properties properties = new Properties();
    properties.setProperty("user", address.user());
    properties.setProperty("password", address.password());
    properties.setProperty("connectTimeout", CONNECT_MILLIS);
    // the server that boots meanwhile puts stores of its own there, whose password the driver
    // cannot know
    properties.setProperty("fallbackToSystemKeyStore", "false");
    properties.setProperty("fallbackToSystemTrustStore", "false");
    return driver.connect(address.url(), properties);
  }

  private URLClassLoader libraries() throws IOException {
    try (Stream<Path> jars = Files.list(application.resolve("WEB-INF/lib"))) {
      URL[] urls = jars.map(ExternalDatabase::url).toArray(URL[]::new);
      return new URLClassLoader(urls, ExternalDatabase.class.getClassLoader());
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void needs(String name, String value) {
    if (value.isBlank()) {
      throw new CannotStart(Reason.DATABASE_ACCOUNT_MISSING, name);
    }
  }

  private void needsVersion(DatabaseMetaData server) throws SQLException {
    String version = server.getDatabaseProductVersion();
    boolean mariaDb = version.contains("MariaDB");
    int major = server.getDatabaseMajorVersion();
    int minor = server.getDatabaseMinorVersion();
    boolean enough = mariaDb ? major > 10 || major == 10 && minor >= 6 : major >= 8;
    if (!enough) {
      throw new CannotStart(Reason.DATABASE_TOO_OLD, address.shown(), version);
    }
  }

  private void demoKeepsToItself(Connection connection, boolean demo) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      boolean inUse;
      boolean marked;
      try (ResultSet tables =
          statement.executeQuery(
              "SELECT COUNT(*), SUM(table_name = 'plt_demo_mark') FROM"
                  + " information_schema.tables WHERE table_schema = DATABASE()")) {
        tables.next();
        inUse = tables.getInt(1) > 0;
        marked = tables.getInt(2) > 0;
      }
      if (demo && inUse && !marked) {
        throw new CannotStart(Reason.DATABASE_NOT_DEMO, address.shown());
      }
      if (!demo && marked) {
        throw new CannotStart(Reason.DATABASE_IS_DEMO, address.shown());
      }
      if (demo && !marked) {
        statement.execute(
            "CREATE TABLE IF NOT EXISTS plt_demo_mark (mark INT PRIMARY KEY) ENGINE=InnoDB");
      }
    }
  }

  private CannotStart reason(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof UnknownHostException) {
      return new CannotStart(Reason.DATABASE_HOST_UNKNOWN, e, address.shown());
    }
    boolean refused = state.startsWith("28") || state.startsWith("42");
    String said = String.valueOf((refused ? e : root).getMessage());
    return new CannotStart(
        refused ? Reason.DATABASE_REFUSED : Reason.DATABASE_UNREACHABLE,
        e,
        address.shown(),
        said.lines().findFirst().orElse(""));
  }
}
