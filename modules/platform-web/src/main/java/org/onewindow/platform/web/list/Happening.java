package org.onewindow.platform.web.list;

/**
 * One entry of a timeline, the newest first.
 *
 * @param moment as shown, e.g. {@code 2026-03-05 16:20}
 * @param what happened
 * @param detail who and where, in a lighter line; may be empty
 */
public record Happening(String moment, String what, String detail) {}
