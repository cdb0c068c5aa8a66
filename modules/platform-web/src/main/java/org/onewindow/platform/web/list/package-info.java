/**
 * Values behind the parts that show many things in order: pages of a list, steps, timelines. Pages
 * of every module make them; templates of the kit read them.
 */
package org.onewindow.platform.web.list;
