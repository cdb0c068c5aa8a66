package org.onewindow.acceptance.api.event;

/**
 * 逾期未补正，终止办理: the case has ended without a decision.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param at when it was recorded, ISO-8601 in UTC
 */
public record CorrectionLapsed(
    String caseNumber, String matterCode, String organ, String section, String at) {}
