package org.onewindow.acceptance.api.event;

/**
 * 延长、特别程序、听证、勘验、中止: something beside the straight way of a case was asked for, begun or ended.
 *
 * @param caseNumber number of the case
 * @param matterCode code of the handling item
 * @param organ USCC of the deciding organ
 * @param section unit that reviews
 * @param reviewer account of whoever has the case in hand
 * @param what name of the act, such as {@code APPROVE_EXTENSION}, {@code START_SPECIAL}, {@code
 *     END_SPECIAL}, {@code SUSPEND}, {@code RESUME}; or {@link #STARTED_AGAIN}
 * @param at when it was recorded, ISO-8601 in UTC
 */
public record ProceedingRecorded(
    String caseNumber,
    String matterCode,
    String organ,
    String section,
    String reviewer,
    String what,
    String at) {

  /** A special procedure that ran before was started once more, because its time was not enough. */
  public static final String STARTED_AGAIN = "START_SPECIAL_AGAIN";
}
