package org.onewindow.acceptance.application.facts;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onewindow.acceptance.domain.facts.SourceAnswer;
import org.onewindow.acceptance.domain.facts.SourceState;

/**
 * Asks several sources side by side, each in a thread of the server and each for as long as it has
 * patience; one that is slow, wrong or down never keeps another's answer back. At most {@value
 * #AT_ONCE} questions are under way on a node: what finds no place in time counts as too slow.
 * Thread-safe.
 */
@ApplicationScoped
public class AskSources {

  private static final Logger LOG = Logger.getLogger(AskSources.class.getName());
  private static final int AT_ONCE = 24;
  private static final Duration MARGIN = Duration.ofMillis(500);

  private final InstantSource clock;
  private final ExecutorService given;
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  @Resource private ManagedExecutorService managed;

  /** For the container's proxy. */
  protected AskSources() {
    this(null, null);
  }

  @Inject
  public AskSources(InstantSource clock) {
    this(clock, null);
  }

  /**
   * @param given threads to ask in; null for the server's
   */
  AskSources(InstantSource clock, ExecutorService given) {
    this.clock = clock;
    this.given = given;
  }

  /**
   * What came of one question.
   *
   * @param at when the answer was there, or when we gave up
   */
  public record Answered(FactSource source, SourceAnswer answer, Instant at) {}

  /** In the order of the sources. Returns after the longest patience at the latest. */
  public List<Answered> ask(List<FactSource> sources, FactQuestion question) {
    List<Asked> asked = new ArrayList<>();
    for (FactSource source : sources) {
      asked.add(new Asked(source, begin(source, question), System.nanoTime()));
    }
    return asked.stream().map(this::await).toList();
  }

  private Future<Answered> begin(FactSource source, FactQuestion question) {
    try {
      return executor().submit(() -> inPlace(source, question));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.WARNING, e, () -> "No thread to ask " + source.code());
      return null;
    }
  }

  private Answered inPlace(FactSource source, FactQuestion question) throws InterruptedException {
    if (!places.tryAcquire(source.patience().toMillis(), TimeUnit.MILLISECONDS)) {
      return none(source, SourceState.TOO_SLOW);
    }
    try {
      SourceAnswer answer = source.ask(question);
      return new Answered(source, answer, now());
    } finally {
      places.release();
    }
  }

  private Answered await(Asked asked) {
    FactSource source = asked.source();
    if (asked.answer() == null) {
      return none(source, SourceState.TOO_SLOW);
    }
    long left = source.patience().plus(MARGIN).toNanos() - (System.nanoTime() - asked.begunNanos());
    try {
      return asked.answer().get(Math.max(0, left), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      asked.answer().cancel(true);
      return none(source, SourceState.TOO_SLOW);
    } catch (ExecutionException e) {
      LOG.log(Level.WARNING, e.getCause(), () -> "Source " + source.code() + " broke");
      return none(source, SourceState.WRONG_ANSWER);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return none(source, SourceState.TOO_SLOW);
    }
  }

  private Answered none(FactSource source, SourceState state) {
    return new Answered(source, SourceAnswer.without(state), now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private ExecutorService executor() {
    return given == null ? managed : given;
  }

  /** A question under way; {@code answer} is null where no thread took it. */
  private record Asked(FactSource source, Future<Answered> answer, long begunNanos) {}
}
