package org.onewindow.acceptance.domain.cases;

import java.time.LocalDate;

/**
 * What the organ that decides wants to be corrected, as its notice says it.
 *
 * @param number of its notice, as printed on it
 * @param noticedOn day of its notice
 * @param what everything to be corrected, in its words
 * @param until last day on which the corrections may reach it
 * @param asksAnew it asks for papers that were sent to it already; a higher organ must not
 */
public record RelayedNotice(
    String number, LocalDate noticedOn, String what, LocalDate until, boolean asksAnew) {

  public RelayedNotice {
    number = number == null ? "" : number.strip();
    what = what == null ? "" : what.strip();
  }
}
