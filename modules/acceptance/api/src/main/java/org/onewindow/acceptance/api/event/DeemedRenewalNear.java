package org.onewindow.acceptance.api.event;

/**
 * 许可即将视为准予延续: unless somebody decides, time will renew the licence.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param at when it was recorded, ISO-8601 in UTC
 */
public record DeemedRenewalNear(
    String caseNumber, String matterCode, String organ, String section, String at) {}
