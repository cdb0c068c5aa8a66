package org.onewindow.kernel.time;

/**
 * What a day is and why.
 *
 * @param reason never null
 * @param holiday name of the holiday the day belongs to, for {@link DayReason#HOLIDAY} and {@link
 *     DayReason#MAKE_UP_WORKDAY}; else, or where the notice names none, the empty string
 */
public record DayStatus(DayReason reason, String holiday) {

  public boolean isWorking() {
    return reason.isWorking();
  }
}
