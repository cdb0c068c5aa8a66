/**
 * What can be done with the catalogue: one class a use case. Called by {@code web.matter} and at
 * the start.
 */
package org.onewindow.acceptance.application.matter;
