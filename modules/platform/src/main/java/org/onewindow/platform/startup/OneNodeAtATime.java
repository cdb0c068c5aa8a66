package org.onewindow.platform.startup;

import java.time.Duration;
import org.onewindow.platform.persistence.Jdbc;

/**
 * A lock in the database that one node holds while it does its start-up tasks. Two nodes that start
 * at once on an empty database would else both find nothing there and both load it. The lock ends
 * with its connection, so a node that dies holds up nobody.
 */
final class OneNodeAtATime implements AutoCloseable {

  private static final String TAKE =
      "SELECT GET_LOCK(CONCAT('onewindow.start.', LEFT(DATABASE(), 40)), ?) AS taken";
  private static final String GIVE_BACK =
      "SELECT RELEASE_LOCK(CONCAT('onewindow.start.', LEFT(DATABASE(), 40))) AS given";

  private final Jdbc.Held held;

  private OneNodeAtATime(Jdbc.Held held) {
    this.held = held;
  }

  /**
   * Waits for the other nodes.
   *
   * @throws IllegalStateException when it takes longer than this
   */
  static OneNodeAtATime wait(Jdbc jdbc, Duration atMost) {
    Jdbc.Held held = jdbc.hold();
    boolean taken = false;
    try {
      taken =
          held.jdbc().first(TAKE, r -> r.number("taken") == 1, atMost.toSeconds()).orElse(false);
    } finally {
      if (!taken) {
        held.close();
      }
    }
    if (!taken) {
      throw new IllegalStateException(
          "another node has been starting for " + atMost.toMinutes() + " minutes");
    }
    return new OneNodeAtATime(held);
  }

  @Override
  public void close() {
    try {
      held.jdbc().first(GIVE_BACK, r -> r.number("given"));
    } finally {
      held.close();
    }
  }
}
