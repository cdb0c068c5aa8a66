/**
 * What every request passes before anything else sees it: headers that protect, origins that fit.
 * Filters only; called by the server.
 */
package org.onewindow.platform.web.guard;
