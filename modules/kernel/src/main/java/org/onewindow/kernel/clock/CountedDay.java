package org.onewindow.kernel.clock;

import java.time.LocalDate;

/**
 * One day between the start of a clock and its due day, and what the clock made of it.
 *
 * @param date the day
 * @param counted a working day at whose closing the clock was running
 * @param reason why
 * @param name the holiday, for {@code HOLIDAY}; else empty
 * @param kind the special procedure, for {@code PAUSED}; else empty
 */
public record CountedDay(
    LocalDate date, boolean counted, CountedReason reason, String name, String kind) {}
