package org.onewindow.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.request.RequestId;
import org.onewindow.platform.time.RealTime;

/**
 * Writes deliveries into the caller's transaction and wakes the dispatchers when it has committed.
 * An event that nobody listens to leaves no row.
 */
@ApplicationScoped
public class StoredOutbox implements Outbox {

  private static final String WRITE =
      "INSERT INTO plt_outbox (event_id, event_type, listener, payload, state, attempts, next_at,"
          + " published_at, request_id) VALUES (?, ?, ?, ?, 'PENDING', 0, ?, ?, ?)";

  private static final String UNDELIVERED =
      "SELECT id FROM plt_outbox WHERE state IN ('PENDING', 'FAILED') AND event_type = ?"
          + " AND listener = ? AND payload = ? LIMIT 1";
  private static final String AGAIN =
      "UPDATE plt_outbox SET state = 'PENDING', attempts = 0, next_at = ? WHERE id = ?"
          + " AND state IN ('PENDING', 'FAILED')";

  private final Jdbc jdbc;
  private final Listeners listeners;
  private final InstantSource clock;
  private final TransactionSynchronizationRegistry transaction;
  private final Wake wake;

  /** For the container's proxy. */
  protected StoredOutbox() {
    this(null, null, null, null, null);
  }

  @Inject
  public StoredOutbox(
      Jdbc jdbc,
      Listeners listeners,
      @RealTime InstantSource clock,
      TransactionSynchronizationRegistry transaction,
      Wake wake) {
    this.jdbc = jdbc;
    this.listeners = listeners;
    this.clock = clock;
    this.transaction = transaction;
    this.wake = wake;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void publish(Record event) {
    publishAll(List.of(event));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void publishAll(List<? extends Record> events) {
    Instant now = clock.instant();
    List<Object[]> rows = events.stream().flatMap(event -> rows(event, now)).toList();
    if (!rows.isEmpty()) {
      jdbc.updateAll(WRITE, rows);
      wakeAfterCommit();
    }
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void publishAgain(Record event) {
    Instant now = clock.instant();
    List<String> fresh =
        listeners.interestedIn(event.getClass()).stream()
            .filter(listener -> !isDueAgain(event, listener, now))
            .toList();
    jdbc.updateAll(WRITE, rows(event, fresh, now).toList());
    wakeAfterCommit();
  }

  private boolean isDueAgain(Record event, String listener, Instant now) {
    return jdbc.first(
            UNDELIVERED,
            r -> r.number("id"),
            event.getClass().getSimpleName(),
            listener,
            EventJson.write(event))
        .filter(id -> jdbc.update(AGAIN, now, id) > 0)
        .isPresent();
  }

  private Stream<Object[]> rows(Record event, Instant now) {
    return rows(event, listeners.interestedIn(event.getClass()), now);
  }

  /** One for each listener. */
  private static Stream<Object[]> rows(Record event, List<String> names, Instant now) {
    if (names.isEmpty()) {
      return Stream.empty();
    }
    String id = UUID.randomUUID().toString();
    String payload = EventJson.write(event);
    return names.stream()
        .map(
            name ->
                new Object[] {
                  id, event.getClass().getSimpleName(), name, payload, now, now, RequestId.current()
                });
  }

  private void wakeAfterCommit() {
    if (transaction.getResource(StoredOutbox.class) != null) {
      return;
    }
    transaction.putResource(StoredOutbox.class, Boolean.TRUE);
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // The rows are written already.
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              wake.up();
            }
          }
        });
  }
}
