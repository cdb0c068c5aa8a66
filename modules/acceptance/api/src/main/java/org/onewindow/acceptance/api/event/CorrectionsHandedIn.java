package org.onewindow.acceptance.api.event;

/**
 * 补正: all corrections came in.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param at when it happened, ISO-8601 in UTC
 */
public record CorrectionsHandedIn(
    String caseNumber, String matterCode, String organ, String section, String at) {}
