package org.onewindow.platform.web.menu;

/**
 * One big target on the landing page ("我要…"), contributed by a module with a producer method.
 *
 * @param path of the page
 * @param title bundle key, in the words of a citizen
 * @param help bundle key of one plain sentence
 * @param icon name of a symbol in {@code static/img/icons.svg}
 * @param order lower stands first
 */
public record PublicEntry(String path, String title, String help, String icon, int order) {}
