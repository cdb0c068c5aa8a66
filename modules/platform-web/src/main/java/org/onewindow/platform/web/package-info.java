/**
 * The UI kit: shell, parts, forms, errors and texts that the pages of all halls are made of. May
 * live here: what no page of a hall should write again; no business word. The {@code web} package
 * of every module may call it.
 */
package org.onewindow.platform.web;
