package org.onewindow.acceptance.integration.cases;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.onewindow.acceptance.application.bundle.RemindOfOpinions;
import org.onewindow.acceptance.application.cases.GiveWarnings;
import org.onewindow.acceptance.application.cases.LetTimeAct;
import org.onewindow.acceptance.application.cases.TellOfWarnings;
import org.onewindow.acceptance.application.cases.TimeWork;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.startup.StartupTask;
import org.onewindow.platform.time.TimedWork;

/**
 * Looks at a fixed pace, {@code onewindow.time.look}, whether the time of some case has come, on
 * every node: first what the law attaches to it, then of what to warn, then whom to tell. Portions
 * are small, so that nobody waits for a case; where one fails, its cases are taken singly, and the
 * one that cannot be done holds up no other. Stops with the application between two portions.
 */
@ApplicationScoped
public class TimePassing implements StartupTask, SettingsGroup, TimedWork {

  private static final Logger LOG = Logger.getLogger(TimePassing.class.getName());
  private static final String LOOK = "onewindow.time.look";
  private static final int ORDER = 920;
  private static final int PORTION = 100;

  private final LetTimeAct letTimeAct;
  private final GiveWarnings giveWarnings;
  private final TellOfWarnings tellOfWarnings;
  private final RemindOfOpinions remindOfOpinions;
  private final CurrentActor actors;
  private final Settings settings;
  private Future<?> looking;
  private volatile boolean stopped;

  @Resource private ManagedScheduledExecutorService executor;

  /** For the container's proxy. */
  protected TimePassing() {
    this(null, null, null, null, null, null);
  }

  @Inject
  TimePassing(
      LetTimeAct letTimeAct,
      GiveWarnings giveWarnings,
      TellOfWarnings tellOfWarnings,
      RemindOfOpinions remindOfOpinions,
      CurrentActor actors,
      Settings settings) {
    this.letTimeAct = letTimeAct;
    this.giveWarnings = giveWarnings;
    this.tellOfWarnings = tellOfWarnings;
    this.remindOfOpinions = remindOfOpinions;
    this.actors = actors;
    this.settings = settings;
  }

  @Override
  public void check(Settings read) {
    look(read);
  }

  private static Duration look(Settings settings) {
    return settings.span(LOOK, Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ofDays(1));
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    long pace = look(settings).toMillis();
    looking = executor.scheduleWithFixedDelay(this::look, 0, pace, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      letPass();
    } catch (RuntimeException e) {
      // A scheduled task that throws is never run again; what is due stays due.
      LOG.log(Level.SEVERE, "Time limits that have passed cannot be recorded now", e);
    }
  }

  @Override
  public Optional<Instant> nextDue(Instant after) {
    AtomicReference<Optional<Instant>> next = new AtomicReference<>(Optional.empty());
    actors.runAs(
        Actor.system("time", LetTimeAct.PERMISSION),
        () ->
            next.set(
                Stream.of(
                        letTimeAct.nextDue(after),
                        giveWarnings.nextDue(after),
                        remindOfOpinions.nextDue(after))
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder())));
    return next.get();
  }

  @Override
  public void catchUp() {
    letPass();
  }

  /** Does everything that is due now and that no other node is at. */
  public void letPass() {
    actors.runAs(Actor.system("time", LetTimeAct.PERMISSION), this::all);
  }

  private void all() {
    all(letTimeAct);
    all(giveWarnings);
    all(remindOfOpinions);
    int told = stopped ? 0 : tellOfWarnings.waiting();
    while (told > 0 && !stopped) {
      told = tellOfWarnings.waiting();
    }
  }

  private void all(TimeWork work) {
    Optional<Cursor> last = portion(work, Optional.empty());
    while (last.isPresent() && !stopped) {
      last = portion(work, last);
    }
  }

  private static Optional<Cursor> portion(TimeWork work, Optional<Cursor> after) {
    try {
      return work.step(after, PORTION);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A portion of due cases failed and is done case by case", e);
      return singly(work, after);
    }
  }

  private static Optional<Cursor> singly(TimeWork work, Optional<Cursor> after) {
    Optional<Cursor> last = after;
    for (int i = 0; i < PORTION; i++) {
      Optional<Cursor> next = one(work, last);
      if (next.isEmpty()) {
        return next;
      }
      last = next;
    }
    return last;
  }

  private static Optional<Cursor> one(TimeWork work, Optional<Cursor> after) {
    try {
      return work.step(after, 1);
    } catch (RuntimeException e) {
      Optional<Cursor> failed = work.passOver(after);
      failed.ifPresent(
          it -> LOG.log(Level.SEVERE, e, () -> "The case with id " + it.number(1) + " stays due"));
      return failed;
    }
  }

  @PreDestroy
  void stop() {
    stopped = true;
    if (looking != null) {
      looking.cancel(false);
    }
  }
}
