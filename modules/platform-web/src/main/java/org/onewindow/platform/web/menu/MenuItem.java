package org.onewindow.platform.web.menu;

/**
 * An entry of the menu as it is shown to one person.
 *
 * @param current the page being looked at belongs to it
 */
public record MenuItem(MenuEntry.Group group, String path, String label, boolean current) {}
