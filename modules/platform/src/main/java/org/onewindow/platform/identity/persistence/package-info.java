/**
 * Accounts, units, sessions and counts of attempts in the database. Called by {@code identity}
 * only.
 */
package org.onewindow.platform.identity.persistence;
