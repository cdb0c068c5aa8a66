package org.onewindow.acceptance.domain.matter;

import java.time.Instant;

/**
 * A line of the administrator's list.
 *
 * @param current number of the version in force, 0 for none
 * @param newest number of the newest version; greater than {@code current} when a draft waits
 */
public record MatterRow(
    String code, String name, MatterState state, int current, int newest, Instant changedAt) {}
