package org.onewindow.platform.retention;

/**
 * Rows that are removed when they are old enough. An implementation is an
 * {@code @ApplicationScoped} bean. It is called within a transaction, on every node, and on several
 * at once: it removes the oldest rows that are due by one short statement with a limit, so that
 * nobody waits for it.
 */
public interface Forgetting {

  /** Most rows that one call removes. */
  int PORTION = 1000;

  /** Names it in metrics and log: {@code notices}. */
  String name();

  /**
   * Removes a portion.
   *
   * @return how many rows; 0 when nothing is due any more
   */
  int forget();
}
