/**
 * What supervision counts and over which days: pure values. Anybody in the hall may use them; they
 * know cases only by the names of their acts and clocks.
 */
package org.onewindow.acceptance.domain.supervision;
