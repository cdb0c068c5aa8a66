package org.onewindow.acceptance.api.event;

/**
 * 决定: granted or denied.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param granted true for 准予
 * @param onTheSpot true for 当场决定
 * @param deemed true where nobody decided and the law renewed the licence (行政许可法 art. 50)
 * @param at when it happened, ISO-8601 in UTC
 */
public record CaseDecided(
    String caseNumber,
    String matterCode,
    String organ,
    String section,
    boolean granted,
    boolean onTheSpot,
    boolean deemed,
    String at) {}
