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

  /** One for each listener. */
  private Stream<Object[]> rows(Record event, Instant now) {
    List<String> names = listeners.interestedIn(event.getClass());
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
