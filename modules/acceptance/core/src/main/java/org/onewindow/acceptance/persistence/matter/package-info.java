/**
 * How the catalogue is stored: aggregates through JPA, lists and windows by plain SQL, and the JSON
 * in which a version is kept and exchanged. Called by {@code application.matter} only.
 */
package org.onewindow.acceptance.persistence.matter;
