package org.onewindow.acceptance.api.event;

/**
 * 一次性告知: the applicant was told what to correct.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param at when it happened, ISO-8601 in UTC
 */
public record CorrectionNotified(
    String caseNumber, String matterCode, String organ, String section, String at) {}
