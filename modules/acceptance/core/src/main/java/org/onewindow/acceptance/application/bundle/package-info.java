/**
 * What is done with bundles (一件事): import, publish, read the guide. One class a use case; called by
 * {@code web.bundle} and at the start.
 */
package org.onewindow.acceptance.application.bundle;
