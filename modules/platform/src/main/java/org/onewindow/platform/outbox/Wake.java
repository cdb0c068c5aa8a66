package org.onewindow.platform.outbox;

/** Wakes a dispatcher of this node before its next look. Thread-safe. */
@FunctionalInterface
public interface Wake {
  void up();
}
