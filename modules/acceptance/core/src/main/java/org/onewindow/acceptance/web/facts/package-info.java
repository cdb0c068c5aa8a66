/**
 * What was called up from other organs for a case: pages and, side by side, the resource for
 * machines. Calls {@code CallUpFacts} and {@code ShowFacts} only; called by browser and machines.
 */
package org.onewindow.acceptance.web.facts;
