/** Values behind the parts that show many things in order: pages of a list, steps, timelines. */
package org.onewindow.platform.web.list;
