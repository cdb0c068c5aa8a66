package org.onewindow.platform.startup;

/** How far the start has come. */
public enum StartStage {
  WAITING,
  SETTINGS,
  MIGRATION,
  TASKS,
  READY
}
