package org.onewindow.platform.web.menu;

/**
 * One entry of the staff menu. A module contributes it with a producer method: {@code @Produces
 * MenuEntry worklist() { return MenuEntry.work("/worklist", "menu.worklist", "case.read", 20); }}.
 *
 * @param group where it stands
 * @param path of the page
 * @param text bundle key
 * @param permission without it the entry is not shown; the page itself checks again
 * @param order lower stands further left
 * @param count what waits behind it; shown in the bar when there is anything
 */
public record MenuEntry(
    Group group, String path, String text, String permission, int order, MenuCount count) {

  /** Where an entry stands. */
  public enum Group {
    /** In the bar: the daily work. */
    WORK,
    /** Under 管理: what is looked at once a week. */
    ADMIN,
    /** Under the person's name. */
    PERSON
  }

  public static MenuEntry work(String path, String text, String permission, int order) {
    return new MenuEntry(Group.WORK, path, text, permission, order, MenuCount.NOTHING);
  }

  public static MenuEntry admin(String path, String text, String permission, int order) {
    return new MenuEntry(Group.ADMIN, path, text, permission, order, MenuCount.NOTHING);
  }

  public static MenuEntry person(String path, String text, String permission, int order) {
    return new MenuEntry(Group.PERSON, path, text, permission, order, MenuCount.NOTHING);
  }

  /** The same entry with a number beside it. */
  public MenuEntry counting(MenuCount waiting) {
    return new MenuEntry(group, path, text, permission, order, waiting);
  }
}
