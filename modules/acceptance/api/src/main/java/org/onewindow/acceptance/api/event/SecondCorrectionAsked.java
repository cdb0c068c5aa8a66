package org.onewindow.acceptance.api.event;

/**
 * 申请再次补正: a desk asks for leave to notice a second time; a supervisor has to say.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param at when it was recorded, ISO-8601 in UTC
 */
public record SecondCorrectionAsked(
    String caseNumber, String matterCode, String organ, String section, String at) {}
