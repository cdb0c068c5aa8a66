package org.onewindow.platform.notice;

/**
 * Life of a notice: KEPT in an inbox, or QUEUED for a channel until it was SENT; UNSENT where no
 * channel of its kind is configured, so that nobody believes it went out.
 */
enum NoticeState {
  KEPT,
  QUEUED,
  SENT,
  UNSENT
}
