package org.onewindow.acceptance.api.event;

/**
 * 受理: the decision clocks run.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param byWhom {@code WINDOW}, {@code DEPARTMENT} or {@code SILENCE}
 * @param at when it was recorded, ISO-8601 in UTC
 */
public record CaseAccepted(
    String caseNumber, String matterCode, String organ, String section, String byWhom, String at) {

  /** Nobody said anything within the five days, so the law accepted (行政许可法 art. 32 no. 4). */
  public static final String SILENCE = "SILENCE";
}
