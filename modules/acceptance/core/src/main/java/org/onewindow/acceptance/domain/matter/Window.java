package org.onewindow.acceptance.domain.matter;

/**
 * A counter of the hall.
 *
 * @param code as on its sign, e.g. {@code A01}
 * @param name what it is for
 * @param kind what kind of counter it is
 * @param place how to find it
 */
public record Window(String code, String name, WindowKind kind, String place) {}
