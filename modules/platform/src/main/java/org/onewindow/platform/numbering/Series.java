package org.onewindow.platform.numbering;

/** Numbers without gaps and without repeats: a number is taken in the transaction that uses it. */
public interface Series {

  /**
   * The next number of a series, beginning with 1. Holds the series until the transaction ends.
   *
   * @param name e.g. {@code case:371799} or {@code certificate:FOOD:11371799MB2A00011A}
   * @param year the year the number belongs to
   */
  long next(String name, int year);
}
