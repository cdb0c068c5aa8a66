/**
 * The statutory clock: deadlines as a pure function of a ledger of events, the rule of the matter,
 * the hall's opening hours and the work calendar. {@link org.onewindow.kernel.clock.StatutoryClock}
 * is the only door; records go in and records come out, nothing is looked up and nothing is
 * remembered. Every deadline of the product is computed here and is never typed in or stored as the
 * truth.
 */
package org.onewindow.kernel.clock;
