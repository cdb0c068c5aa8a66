package org.onewindow.acceptance.domain.matter;

import org.onewindow.kernel.clock.LimitUnit;

/**
 * 全县合计: the burdens of all matters in force, first and now, added up matter by matter.
 *
 * @param matters how many were counted
 * @param changed in how many of them anything changed
 * @param inWorkingDays how many promise working days before and now, so that days can be added
 * @param before of the first versions
 * @param after of the versions in force
 */
public record CountyBurden(int matters, int changed, int inWorkingDays, Sum before, Sum after) {

  public static final CountyBurden NONE = new CountyBurden(0, 0, 0, Sum.NONE, Sum.NONE);

  /**
   * @param days promised working days of the matters that promise working days, 当场 being none
   */
  public record Sum(int steps, int materials, int papers, int trips, int days) {

    static final Sum NONE = new Sum(0, 0, 0, 0, 0);

    Sum plus(Burden burden, boolean withDays) {
      return new Sum(
          steps + burden.steps(),
          materials + burden.materials(),
          papers + burden.papers(),
          trips + burden.trips(),
          days + (withDays ? burden.promised().amount() : 0));
    }
  }

  /** With one matter more. */
  public CountyBurden plus(BurdenChange change) {
    // hours and calendar days are no working days: adding them would say what nobody promised
    boolean days = isInWorkingDays(change.before()) && isInWorkingDays(change.after());
    return new CountyBurden(
        matters + 1,
        changed + (change.isChanged() ? 1 : 0),
        inWorkingDays + (days ? 1 : 0),
        before.plus(change.before(), days),
        after.plus(change.after(), days));
  }

  private static boolean isInWorkingDays(Burden burden) {
    return burden.promised().unit() == LimitUnit.WORKING_DAY;
  }
}
