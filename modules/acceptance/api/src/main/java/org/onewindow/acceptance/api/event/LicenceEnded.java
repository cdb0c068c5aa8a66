package org.onewindow.acceptance.api.event;

/**
 * 许可终止: a licence was withdrawn, revoked or struck off of the organ's own accord.
 *
 * @param certificate its number
 * @param caseNumber the case that made it, and whose file holds the letter
 * @param how {@code WITHDRAWAL}, {@code REVOCATION} or {@code DEREGISTRATION}
 * @param organ USCC of the organ that decided
 * @param section unit that reviews
 * @param at when it was recorded, ISO-8601 in UTC
 */
public record LicenceEnded(
    String certificate, String caseNumber, String how, String organ, String section, String at) {}
