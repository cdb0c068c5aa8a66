/**
 * The time of day, the hall's opening hours and the work calendar. Everybody who needs the time
 * injects {@link java.time.InstantSource}; everybody who counts days injects {@link
 * org.onewindow.platform.time.WorkCalendars} and {@link org.onewindow.kernel.time.OfficeHours}. A
 * year of the calendar is replaced as a whole, by {@link
 * org.onewindow.platform.time.ReplaceCalendar} only.
 */
package org.onewindow.platform.time;
