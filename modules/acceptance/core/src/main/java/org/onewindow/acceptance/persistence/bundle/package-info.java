/**
 * How bundles are stored: aggregates through JPA, lists by plain SQL, and the JSON in which a plan
 * is kept and exchanged. Called by {@code application.bundle} only.
 */
package org.onewindow.acceptance.persistence.bundle;
