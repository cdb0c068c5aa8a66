package org.onewindow.platform.outbox;

import java.util.List;

/**
 * Tells other modules that a fact happened. One row per listener is written in the caller's
 * transaction; a dispatcher delivers it afterwards, at least once, to idempotent listeners.
 */
public interface Outbox {

  /**
   * @param event a record of an {@code …api.event} package, made of simple values
   */
  void publish(Record event);

  /**
   * Puts a fact that was told before on its way again: a delivery of it that waits or failed is due
   * now and counts its attempts anew; where there is none it is published as if for the first time.
   *
   * @param event equal to the one published before
   */
  default void publishAgain(Record event) {
    publish(event);
  }

  /**
   * Many facts at once, in few statements.
   *
   * @param events as in {@link #publish}
   */
  default void publishAll(List<? extends Record> events) {
    events.forEach(this::publish);
  }
}
