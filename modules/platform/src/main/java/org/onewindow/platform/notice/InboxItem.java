package org.onewindow.platform.notice;

import java.time.Instant;

/**
 * A notice in somebody's inbox, in the reader's language.
 *
 * @param title empty where the notice has none
 * @param link path to open, or empty
 */
public record InboxItem(
    long id, Instant at, String title, String text, String link, boolean read) {}
