/**
 * Speaking to other systems over HTTP: where they are, with which secret, how long they are waited
 * for and how much they may say. Used by the adapters of {@code integration}; nothing in here knows
 * what is said.
 */
package org.onewindow.acceptance.integration.remote;
