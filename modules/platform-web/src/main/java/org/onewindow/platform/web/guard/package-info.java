/**
 * What every request passes before anything else sees it: headers that protect, origins that fit.
 */
package org.onewindow.platform.web.guard;
