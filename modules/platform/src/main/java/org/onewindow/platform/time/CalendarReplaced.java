package org.onewindow.platform.time;

/**
 * A year of the work calendar is other than before: whoever stores a deadline that touches the year
 * computes it again.
 *
 * @param year the year
 * @param version its new version
 */
public record CalendarReplaced(int year, long version) {}
