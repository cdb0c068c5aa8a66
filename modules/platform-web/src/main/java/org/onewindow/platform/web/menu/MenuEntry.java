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
 */
public record MenuEntry(Group group, String path, String text, String permission, int order) {

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
    return new MenuEntry(Group.WORK, path, text, permission, order);
  }

  public static MenuEntry admin(String path, String text, String permission, int order) {
    return new MenuEntry(Group.ADMIN, path, text, permission, order);
  }

  public static MenuEntry person(String path, String text, String permission, int order) {
    return new MenuEntry(Group.PERSON, path, text, permission, order);
  }
}
