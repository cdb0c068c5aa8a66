package org.onewindow.platform.outbox;

/**
 * Receives one kind of event, each in a new transaction. Implement it as an
 * {@code @ApplicationScoped} bean; being called twice with the same event must change nothing.
 */
public interface OutboxListener<E extends Record> {

  Class<E> eventType();

  /** Stable name, unique in the product; it is stored, so it never changes. */
  String name();

  void on(E event);

  /**
   * True for a listener that speaks to another system: it is called outside any transaction, so
   * that no lock waits for a network, and opens one of its own where it stores something. When the
   * node dies in between, the event is delivered again after a lease.
   */
  default boolean outsideTransaction() {
    return false;
  }
}
