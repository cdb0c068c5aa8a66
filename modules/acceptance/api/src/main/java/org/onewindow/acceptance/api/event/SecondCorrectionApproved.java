package org.onewindow.acceptance.api.event;

/**
 * 批准再次补正: a supervisor lets the desk notice a second time.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param askedBy account of whoever asked at the desk
 * @param at when it was recorded, ISO-8601 in UTC
 */
public record SecondCorrectionApproved(
    String caseNumber,
    String matterCode,
    String organ,
    String section,
    String askedBy,
    String at) {}
