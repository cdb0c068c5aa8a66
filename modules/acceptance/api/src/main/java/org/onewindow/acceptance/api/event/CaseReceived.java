package org.onewindow.acceptance.api.event;

/**
 * 收件: an application was taken and its receipt given.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param receivingUnit unit whose window took it
 * @param window counter window, or empty
 * @param at when it happened, ISO-8601 in UTC
 */
public record CaseReceived(
    String caseNumber,
    String matterCode,
    String organ,
    String section,
    String receivingUnit,
    String window,
    String at) {}
