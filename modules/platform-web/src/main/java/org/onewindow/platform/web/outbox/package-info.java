/**
 * Deliveries for the administrator: what is under way, what failed, and the way to try again. Calls
 * {@code platform.outbox} only.
 */
package org.onewindow.platform.web.outbox;
