/**
 * The work calendar for people ({@code /admin/calendar}) and machines ({@code /api/v1/calendars}),
 * and the month grids in which all halls show days.
 */
package org.onewindow.platform.web.calendar;
