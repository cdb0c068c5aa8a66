package org.onewindow.acceptance.api.event;

/**
 * 撤回申请: the applicant took the application back.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param at when it happened, ISO-8601 in UTC
 */
public record CaseWithdrawn(
    String caseNumber, String matterCode, String organ, String section, String at) {}
