package org.onewindow.platform.config;

/**
 * The settings of one service. Implement it as an {@code @ApplicationScoped} bean; every group is
 * read once before anything else starts, and the start is refused when one has a problem.
 */
public interface SettingsGroup {

  /** Reads every key of the group; problems are collected by {@link Settings}. */
  void check(Settings settings);
}
