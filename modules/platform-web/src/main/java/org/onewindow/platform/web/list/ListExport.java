package org.onewindow.platform.web.list;

/**
 * A list of the platform that another module can turn into a file. That module contributes it with
 * a producer method; the page then has a button that posts what the list was narrowed to.
 *
 * @param list name of the list, such as {@code audit}
 * @param path where the form is posted
 * @param permission needed to post it, besides that of the list
 * @param what value of the form's field {@code what}
 */
public record ListExport(String list, String path, String permission, String what) {}
