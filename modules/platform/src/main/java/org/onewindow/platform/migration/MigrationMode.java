package org.onewindow.platform.migration;

/** What the start does with the tables: setting {@code onewindow.migrate}. */
public enum MigrationMode {
  /** Migrate, then start. */
  RUN,
  /** Migrate and do not start: the migration is a step of its own. */
  ONLY,
  /** Start on tables that somebody else has migrated, or refuse. */
  SKIP
}
