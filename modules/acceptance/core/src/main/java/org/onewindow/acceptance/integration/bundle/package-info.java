/**
 * Listens to what becomes of cases, so that bundles follow. Called by the outbox; calls {@code
 * application.bundle}.
 */
package org.onewindow.acceptance.integration.bundle;
