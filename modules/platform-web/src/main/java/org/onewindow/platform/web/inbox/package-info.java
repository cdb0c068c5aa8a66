/**
 * The inbox of whoever is logged in: messages of the product to its staff, and marking them read.
 * Calls {@code platform.notice} only.
 */
package org.onewindow.platform.web.inbox;
