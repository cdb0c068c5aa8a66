package org.onewindow.acceptance.domain.matter;

/**
 * A seal of an organ.
 *
 * @param code stable, e.g. {@code SEAL-SPJ-XK}
 * @param kind which papers it goes on
 * @param name the words on it
 * @param organ USCC of the organ that holds it
 */
public record Seal(String code, SealKind kind, String name, String organ) {}
