package org.onewindow.platform.identity.domain;

/**
 * A number of a person: sealed to be opened again, indexed to be found, masked to be shown.
 *
 * @param sealed at the place named by whoever stores it
 * @param index blind index, 64 hex digits
 * @param mask for pages and lists
 */
public record SealedNumber(String sealed, String index, String mask) {}
