package org.onewindow.testsupport.database;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the database before the first integration test and tells the server its address by the
 * system properties {@code db.url}, {@code db.user}, {@code db.password}. Only where the build asks
 * for it with {@code onewindow.test.database=true}: fast tests never meet a database.
 */
public class DatabaseOfTheRun implements LauncherSessionListener {

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (Boolean.getBoolean("onewindow.test.database") && System.getProperty("db.url") == null) {
      TestDatabase database = TestDatabase.start();
      System.setProperty("db.url", database.url());
      System.setProperty("db.user", database.user());
      System.setProperty("db.password", database.password());
    }
  }
}
