package org.onewindow.platform.web.menu;

/**
 * An entry of the menu as it is shown to one person.
 *
 * @param current the page being looked at belongs to it
 * @param count asks anew at each call
 */
public record MenuItem(
    MenuEntry.Group group, String path, String label, boolean current, MenuCount count) {

  /** An entry behind which nothing is counted. */
  public MenuItem(MenuEntry.Group group, String path, String label, boolean current) {
    this(group, path, label, current, MenuCount.NOTHING);
  }

  /** The same entry where nothing may be asked, such as on the page of a failure. */
  public MenuItem quiet() {
    return new MenuItem(group, path, label, current);
  }
}
