package org.onewindow.acceptance.api.event;

/**
 * 审查: the review opinion is given and the case waits for its decision.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param at when it happened, ISO-8601 in UTC
 */
public record ReviewCompleted(
    String caseNumber, String matterCode, String organ, String section, String at) {}
