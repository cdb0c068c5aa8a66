/**
 * Pages for the bureau's head and the supervisors: the board, the lists behind its numbers, and its
 * charts, which are drawn here as plain SVG with their table beside them.
 */
package org.onewindow.acceptance.web.supervision;
