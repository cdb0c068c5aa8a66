package org.onewindow.platform.time;

import org.onewindow.kernel.time.WorkCalendar;

/** Where the work calendar comes from. */
public interface WorkCalendars {

  /**
   * The calendar as it is now on every node: a year that was replaced a moment ago anywhere is in
   * it. Cheap enough to ask once for a request or a job; within one act ask once and pass the value
   * on, so that all its deadlines rest on the same days.
   */
  WorkCalendar current();
}
