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

  /**
   * The event will not be tried again by itself. Called in the very transaction that marks the
   * delivery as failed, so that a listener that keeps a state of its own can never say otherwise.
   */
  default void givenUp(E event) {
    // most keep no state of their own
  }

  /** A person has put the failed delivery on its way again; in the same transaction. */
  default void resubmitted(E event) {
    // most keep no state of their own
  }
}
