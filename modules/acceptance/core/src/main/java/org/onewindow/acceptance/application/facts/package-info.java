/**
 * The ports to other organs' registers: what a source of facts is and how several are asked side by
 * side. Implemented in {@code integration.facts}; called by the use cases of a case, never within a
 * transaction.
 */
package org.onewindow.acceptance.application.facts;
