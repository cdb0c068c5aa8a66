/**
 * How pushes are kept and found. Called by {@code application.push} and by the listener that
 * delivers them.
 */
package org.onewindow.acceptance.persistence.push;
