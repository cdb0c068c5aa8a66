package org.onewindow.acceptance.api.event;

/**
 * 容缺补正期限将满: the applicant has to be reminded that papers which were promised are still missing.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param at when it was recorded, ISO-8601 in UTC
 */
public record ToleranceLapseNear(
    String caseNumber, String matterCode, String organ, String section, String at) {}
