/**
 * The calendar the law counts by: working days as the State Council arranges them each year, and
 * the opening hours of a hall. Immutable values; where they come from is the platform's matter.
 */
package org.onewindow.kernel.time;
