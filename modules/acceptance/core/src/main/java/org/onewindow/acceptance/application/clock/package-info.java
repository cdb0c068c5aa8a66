/**
 * Answers what the statutory clock says, without touching any case. Called by {@code web.clock}.
 */
package org.onewindow.acceptance.application.clock;
