package org.onewindow.platform.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.onewindow.kernel.refusal.Declined;
import org.onewindow.platform.config.ConfiguredSettings;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsRefused;
import org.onewindow.platform.migration.MigrationMode;
import org.onewindow.platform.migration.MigrationRefused;
import org.onewindow.platform.migration.Migrations;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.time.RealTime;

/**
 * The start of the application, in this order: settings are checked, tables are migrated, the tasks
 * of all modules run, on one node after the other. Only then is the application ready. What goes
 * wrong fails the deployment with one plain sentence in the log; another bean that touches tables
 * when it starts must depend on this one.
 */
@ApplicationScoped
public class StartUp {

  private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

  /** A county is loaded in seconds, on a very busy machine in minutes. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Readiness readiness;
  private final ConfiguredSettings configured;
  private final Settings settings;
  private final DataSource dataSource;
  private final Instance<StartupTask> tasks;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected StartUp() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public StartUp(
      Readiness readiness,
      ConfiguredSettings configured,
      Settings settings,
      DataSource dataSource,
      @Any Instance<StartupTask> tasks,
      @RealTime InstantSource clock) {
    this.readiness = readiness;
    this.configured = configured;
    this.settings = settings;
    this.dataSource = dataSource;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** Called once, by {@link StartUpListener}. */
  public void start() {
    try {
      readiness.reached(StartStage.SETTINGS);
      configured.checkAll();
      MigrationMode mode =
          settings.choice("onewindow.migrate", MigrationMode.class, MigrationMode.RUN);
      settings.mustBeRight();
      readiness.reached(StartStage.MIGRATION);
      migrate(mode);
      if (mode == MigrationMode.ONLY) {
        LOG.info("The database is migrated; onewindow.migrate=only, so nothing else is started.");
        return;
      }
      readiness.reached(StartStage.TASKS);
      try (OneNodeAtATime unused = oneNodeAtATime()) {
        tasks.stream()
            .sorted(Comparator.comparingInt(StartupTask::order))
            .toList()
            .forEach(this::run);
      }
      readiness.reached(StartStage.READY);
    } catch (SettingsRefused | MigrationRefused e) {
      throw failed(e.getMessage(), null);
    }
  }

  private OneNodeAtATime oneNodeAtATime() {
    try {
      return OneNodeAtATime.wait(new Jdbc(dataSource), PATIENCE);
    } catch (RuntimeException e) {
      throw failed("The start-up tasks cannot begin: " + e.getMessage(), e);
    }
  }

  private void migrate(MigrationMode mode) {
    Migrations migrations = new Migrations(dataSource, StartUp.class.getClassLoader());
    if (mode == MigrationMode.SKIP) {
      migrations.mustBeCurrent();
    } else {
      int steps = migrations.apply();
      LOG.log(
          Level.INFO,
          "Tables of {0} are current, {1} migrations applied.",
          new Object[] {migrations.modules(), steps});
    }
  }

  private void run(StartupTask task) {
    var begin = clock.instant();
    try {
      task.run();
    } catch (Declined e) {
      throw failed(name(task) + " was refused: " + inWords(e), null);
    } catch (RuntimeException e) {
      throw failed(name(task) + " did not succeed: " + e.getMessage(), e);
    }
    LOG.log(
        Level.INFO,
        "{0} done in {1} ms.",
        new Object[] {name(task), Duration.between(begin, clock.instant()).toMillis()});
  }

  private static String inWords(Declined declined) {
    Texts texts = Texts.in(Locale.ENGLISH);
    return declined.reasons().stream()
        .map(r -> texts.get("refusal." + r.code(), r.arguments().toArray()))
        .collect(Collectors.joining(" "));
  }

  /** The class name without what the container adds to it. */
  private static String name(StartupTask task) {
    String name = task.getClass().getSimpleName();
    return name.substring(0, name.indexOf('$') < 0 ? name.length() : name.indexOf('$'));
  }

  private StartFailed failed(String sentence, RuntimeException cause) {
    readiness.failed(sentence);
    LOG.log(Level.SEVERE, "OneWindow does not start: " + sentence, cause);
    return new StartFailed(sentence);
  }
}
