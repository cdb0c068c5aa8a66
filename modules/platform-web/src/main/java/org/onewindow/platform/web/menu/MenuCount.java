package org.onewindow.platform.web.menu;

/**
 * How many things wait behind an entry of the menu. Asked once for each staff page that is drawn,
 * so it must be cheap and bounded; never asked for a fragment, a redirect or a failure.
 */
@FunctionalInterface
public interface MenuCount {

  /** An entry behind which nothing is counted. */
  MenuCount NOTHING = () -> 0;

  /** From this number on only “99+” is shown: nobody needs to count further. */
  int MANY = 100;

  /**
   * @return 0 to {@link #MANY}
   */
  int waiting();

  /** The number as it is shown. */
  static String said(int waiting) {
    return waiting >= MANY ? MANY - 1 + "+" : Integer.toString(waiting);
  }
}
