/**
 * The statutory clock: deadlines as a pure function of a ledger of events, a rule and a calendar.
 */
package org.onewindow.kernel.clock;
