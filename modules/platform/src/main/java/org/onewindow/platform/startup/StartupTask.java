package org.onewindow.platform.startup;

/**
 * Work that must be done before the first request, such as loading the county. An implementation is
 * an {@code @ApplicationScoped} bean and opens its own transactions; it is called on every start,
 * on every node, and must do nothing where the work was done before.
 */
public interface StartupTask {

  /** Lower runs first: 100 accounts and units, 200 calendars, 300 matters, 900 jobs. */
  int order();

  void run();
}
