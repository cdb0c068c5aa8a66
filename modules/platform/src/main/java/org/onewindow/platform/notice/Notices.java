package org.onewindow.platform.notice;

/** Sends messages to people through the outbox: in-app inbox, SMS, e-mail by configuration. */
public interface Notices {

  /** Queues the notice in the caller's transaction. */
  void send(Notice notice);
}
