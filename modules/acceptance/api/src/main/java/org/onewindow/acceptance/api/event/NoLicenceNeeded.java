package org.onewindow.acceptance.api.event;

/**
 * 不受理: the matter needs no licence.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param at when it happened, ISO-8601 in UTC
 */
public record NoLicenceNeeded(
    String caseNumber, String matterCode, String organ, String section, String at) {}
