package org.onewindow.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.time.RealTime;

/**
 * Delivers what is due. A row is claimed by locking it; other dispatchers, here and on other nodes,
 * skip locked rows. The listener runs in the same new transaction that marks the row done, so its
 * effect and the mark are there together or not at all. Rows that wait together share one
 * transaction; when one of their listeners fails, all is undone, that row gets its pause and the
 * others are delivered each by itself. So a listener that fails costs its own row a pause, nobody
 * else's. Thread-safe.
 */
@ApplicationScoped
public class Dispatcher {

  private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());
  private static final int BATCH = 50;
  private static final int TOGETHER = 20;

  private static final String DUE =
      "SELECT id, listener FROM plt_outbox WHERE state = 'PENDING' AND next_at <= ? ORDER BY next_at, id"
          + " LIMIT "
          + BATCH;
  private static final String CLAIM =
      "SELECT id, listener, payload, attempts FROM plt_outbox"
          + " WHERE id = ? AND state = 'PENDING' AND next_at <= ? FOR UPDATE SKIP LOCKED";

  /** As many as {@link #TOGETHER}; empty places repeat an id. */
  private static final String CLAIM_TOGETHER =
      "SELECT id, listener, payload, attempts FROM plt_outbox"
          + " WHERE id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " AND state = 'PENDING' AND next_at <= ? ORDER BY id FOR UPDATE SKIP LOCKED";

  private static final String DONE =
      "UPDATE plt_outbox SET state = 'DONE', attempts = ?, done_at = ?, last_error = NULL"
          + " WHERE id = ? AND state = 'PENDING'";
  private static final String LEASE =
      "UPDATE plt_outbox SET attempts = ?, next_at = ? WHERE id = ?";
  private static final String AGAIN =
      "UPDATE plt_outbox SET attempts = ?, next_at = ?, last_error = ?"
          + " WHERE id = ? AND state = 'PENDING' AND attempts <= ?";
  private static final String FAILED =
      "UPDATE plt_outbox SET state = 'FAILED', attempts = ?, last_error = ?"
          + " WHERE id = ? AND state = 'PENDING' AND attempts <= ?";

  private final Jdbc jdbc;
  private final Transactions transactions;
  private final Listeners listeners;
  private final CurrentActor actor;
  private final InstantSource clock;
  private final OutboxSettings settings;

  /** For the container's proxy. */
  protected Dispatcher() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public Dispatcher(
      Jdbc jdbc,
      Transactions transactions,
      Listeners listeners,
      CurrentActor actor,
      @RealTime InstantSource clock,
      OutboxSettings settings) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.listeners = listeners;
    this.actor = actor;
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * Delivers one batch.
   *
   * @return how many rows this dispatcher claimed, whether their listeners succeeded or not; 0 when
   *     nothing is due or others are at it
   */
  int deliverDue() {
    List<Due> due =
        jdbc.list(DUE, r -> new Due(r.number("id"), r.text("listener")), clock.instant());
    // Dispatchers that look at the same moment begin at different places.
    Collections.rotate(due, ThreadLocalRandom.current().nextInt(BATCH));
    int claimed = 0;
    List<Long> together = new ArrayList<>(TOGETHER);
    for (Due row : due) {
      if (speaksToAnotherSystem(row)) {
        claimed += deliver(row.id()) ? 1 : 0;
      } else {
        together.add(row.id());
        if (together.size() == TOGETHER) {
          claimed += deliverTogether(together);
          together.clear();
        }
      }
    }
    return claimed + deliverTogether(together);
  }

  private boolean speaksToAnotherSystem(Due row) {
    return listeners.named(row.listener()).filter(OutboxListener::outsideTransaction).isPresent();
  }

  /** Delivers rows in one transaction; each by itself when that fails. */
  private int deliverTogether(List<Long> ids) {
    if (ids.size() < 2) {
      return ids.isEmpty() || !deliver(ids.get(0)) ? 0 : 1;
    }
    Attempt attempt = new Attempt();
    try {
      return transactions.inNew(() -> claimAndDeliverTogether(ids, attempt));
    } catch (RuntimeException e) {
      int claimed = 0;
      for (long id : ids) {
        if (attempt.delivery != null && attempt.delivery.id() == id) {
          failed(attempt, e);
          claimed++;
        } else if (deliver(id)) {
          claimed++;
        }
      }
      return claimed;
    }
  }

  private int claimAndDeliverTogether(List<Long> ids, Attempt attempt) {
    attempt.delivery = null;
    Object[] values = new Object[TOGETHER + 1];
    for (int i = 0; i < TOGETHER; i++) {
      values[i] = ids.get(Math.min(i, ids.size() - 1));
    }
    values[TOGETHER] = clock.instant();
    List<Delivery> claimed = jdbc.list(CLAIM_TOGETHER, Dispatcher::delivery, values);
    for (Delivery delivery : claimed) {
      attempt.delivery = delivery;
      attempt.told = false;
      call(listener(delivery), delivery, attempt);
    }
    attempt.delivery = null;
    Instant now = clock.instant();
    jdbc.updateAll(
        DONE, claimed.stream().map(d -> new Object[] {d.attempt(), now, d.id()}).toList());
    return claimed.size();
  }

  private static Delivery delivery(Jdbc.Row row) throws SQLException {
    return new Delivery(
        row.number("id"), row.text("listener"), row.text("payload"), row.integer("attempts") + 1);
  }

  private OutboxListener<?> listener(Delivery delivery) {
    return listeners
        .named(delivery.listener())
        .orElseThrow(() -> new IllegalStateException("No listener has this name any more"));
  }

  private boolean deliver(long id) {
    Attempt attempt = new Attempt();
    try {
      boolean claimed = transactions.inNew(() -> claimAndDeliver(id, attempt));
      if (claimed && attempt.outside != null) {
        callOutside(attempt);
      }
      return claimed;
    } catch (RuntimeException e) {
      if (attempt.delivery == null) {
        // The claim itself failed: the database is in trouble, not the listener.
        throw e;
      }
      failed(attempt, e);
      return true;
    }
  }

  private boolean claimAndDeliver(long id, Attempt attempt) {
    Instant now = clock.instant();
    Optional<Delivery> claimed = jdbc.first(CLAIM, Dispatcher::delivery, id, now);
    if (claimed.isEmpty()) {
      return false;
    }
    Delivery delivery = claimed.get();
    attempt.delivery = delivery;
    OutboxListener<?> listener = listener(delivery);
    if (listener.outsideTransaction()) {
      jdbc.update(LEASE, delivery.attempt(), now.plus(settings.lease()), delivery.id());
      attempt.outside = listener;
    } else {
      call(listener, delivery, attempt);
      jdbc.update(DONE, delivery.attempt(), clock.instant(), delivery.id());
    }
    return true;
  }

  private void callOutside(Attempt attempt) {
    Delivery delivery = attempt.delivery;
    call(attempt.outside, delivery, attempt);
    transactions.inNew(
        () -> {
          jdbc.update(DONE, delivery.attempt(), clock.instant(), delivery.id());
        });
  }

  private <E extends Record> void call(
      OutboxListener<E> listener, Delivery delivery, Attempt attempt) {
    E event = EventJson.read(delivery.payload(), listener.eventType());
    attempt.told = true;
    actor.runAs(Actor.system(delivery.listener()), () -> listener.on(event));
  }

  private void failed(Attempt failed, RuntimeException e) {
    Delivery delivery = failed.delivery;
    int attempt = delivery.attempt();
    String error = ErrorText.of(e);
    if (attempt >= settings.attempts()) {
      LOG.log(
          Level.SEVERE,
          e,
          () ->
              "Delivery "
                  + delivery.id()
                  + " to "
                  + delivery.listener()
                  + " failed for the last time; see /admin/outbox.");
      transactions.inNew(
          () -> {
            int given = jdbc.update(FAILED, attempt, error, delivery.id(), attempt);
            if (given > 0 && failed.told) {
              giveUp(listener(delivery), delivery);
            }
          });
    } else {
      Duration pause = settings.pauseAfter(attempt, ThreadLocalRandom.current().nextDouble());
      LOG.log(
          Level.WARNING,
          "Delivery {0} to {1} failed, attempt {2}; again in {3}: {4}",
          new Object[] {delivery.id(), delivery.listener(), attempt, pause, error});
      transactions.inNew(
          () -> {
            jdbc.update(AGAIN, attempt, clock.instant().plus(pause), error, delivery.id(), attempt);
          });
    }
  }

  private <E extends Record> void giveUp(OutboxListener<E> listener, Delivery delivery) {
    E event = EventJson.read(delivery.payload(), listener.eventType());
    actor.runAs(Actor.system(delivery.listener()), () -> listener.givenUp(event));
  }

  /** A row that waits. */
  private record Due(long id, String listener) {}

  /** A claimed row; {@code attempt} counts this one. */
  private record Delivery(long id, String listener, String payload, int attempt) {}

  /** What became of a claim, seen from outside its transaction. */
  private static final class Attempt {
    private Delivery delivery;
    private OutboxListener<?> outside;

    /** Whether the listener was reached: there was one, and it could read the event. */
    private boolean told;
  }
}
