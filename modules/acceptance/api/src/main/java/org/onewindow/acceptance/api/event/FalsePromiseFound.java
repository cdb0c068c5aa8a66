package org.onewindow.acceptance.api.event;

/**
 * 承诺不实: a promise in the place of a paper was found false after the decision, which is to be
 * withdrawn.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param at when it was recorded, ISO-8601 in UTC
 */
public record FalsePromiseFound(
    String caseNumber, String matterCode, String organ, String section, String at) {}
