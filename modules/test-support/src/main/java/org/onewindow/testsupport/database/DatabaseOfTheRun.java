package org.onewindow.testsupport.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the database before the first integration test and tells everybody where it is: the server
 * under test by {@code db.url}, {@code db.user}, {@code db.password}; tests that make databases of
 * their own by {@code onewindow.test.db}, {@code .user}, {@code .password}. Names the demo county's
 * files as well. Only where the build asks for it with {@code onewindow.test.database=true}: fast
 * tests never meet a database.
 */
public class DatabaseOfTheRun implements LauncherSessionListener {

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (Boolean.getBoolean("onewindow.test.database") && System.getProperty("db.url") == null) {
      TestDatabase database = TestDatabase.start();
      System.setProperty("db.url", database.url());
      System.setProperty("db.user", database.user());
      System.setProperty("db.password", database.password());
      System.setProperty("onewindow.test.db", database.url().replaceFirst("[^/]*$", ""));
      System.setProperty("onewindow.test.db.user", database.user());
      System.setProperty("onewindow.test.db.password", database.password());
      System.setProperty("onewindow.county", demo("*.json"));
      System.setProperty("onewindow.calendar.import", demo("*calendar*.csv"));
    }
  }

  /** The files of the demo county with such a name, separated by commas. */
  private static String demo(String names) {
    Path folder = Path.of(System.getProperty("onewindow.test.demo"));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
      return StreamSupport.stream(files.spliterator(), false)
          .map(Path::toString)
          .sorted()
          .collect(Collectors.joining(","));
    } catch (IOException e) {
      throw new IllegalStateException("The demo county is not at " + folder, e);
    }
  }
}
