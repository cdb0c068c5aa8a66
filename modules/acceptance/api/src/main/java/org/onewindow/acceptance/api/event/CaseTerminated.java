package org.onewindow.acceptance.api.event;

/**
 * 终止办理: an accepted case ended without taking effect.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param at when it was recorded, ISO-8601 in UTC
 */
public record CaseTerminated(
    String caseNumber, String matterCode, String organ, String section, String at) {}
