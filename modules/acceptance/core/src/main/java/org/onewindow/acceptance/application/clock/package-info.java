/** Answers what the statutory clock says, without touching any case. */
package org.onewindow.acceptance.application.clock;
