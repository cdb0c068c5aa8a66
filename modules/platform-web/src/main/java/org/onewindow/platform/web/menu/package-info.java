/**
 * The menu and the landing page's targets, contributed by the modules as CDI beans: the WAR needs
 * to know none of them.
 */
package org.onewindow.platform.web.menu;
