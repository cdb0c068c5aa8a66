package org.onewindow.acceptance.api.event;

/**
 * 退回审查: the approver gave the case back to its reviewer.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param reviewer account of the reviewer
 * @param at when it happened, ISO-8601 in UTC
 */
public record ReviewSentBack(
    String caseNumber,
    String matterCode,
    String organ,
    String section,
    String reviewer,
    String at) {}
