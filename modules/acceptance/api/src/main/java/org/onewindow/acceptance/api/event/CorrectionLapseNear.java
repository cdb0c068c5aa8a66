package org.onewindow.acceptance.api.event;

/**
 * 补正期限将满: the applicant has to be reminded that the corrections are still missing.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param at when it was recorded, ISO-8601 in UTC
 */
public record CorrectionLapseNear(
    String caseNumber, String matterCode, String organ, String section, String at) {}
