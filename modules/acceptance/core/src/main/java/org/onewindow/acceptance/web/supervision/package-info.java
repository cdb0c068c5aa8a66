/**
 * Pages for the bureau's head and the supervisors: the board, the lists behind its numbers,
 * inspections, and charts, which are drawn here as plain SVG with their table beside them. Calls
 * {@code application.supervision}; called by the browser only.
 */
package org.onewindow.acceptance.web.supervision;
