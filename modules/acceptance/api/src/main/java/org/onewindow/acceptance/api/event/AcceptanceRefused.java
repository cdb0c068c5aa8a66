package org.onewindow.acceptance.api.event;

/**
 * 不予受理: another organ is competent.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param at when it happened, ISO-8601 in UTC
 */
public record AcceptanceRefused(
    String caseNumber, String matterCode, String organ, String section, String at) {}
