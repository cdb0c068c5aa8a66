package org.onewindow.platform.notice;

import java.util.List;

/** Sends messages to people through the outbox: in-app inbox, SMS, e-mail by configuration. */
public interface Notices {

  /** Queues the notice in the caller's transaction. */
  void send(Notice notice);

  /** Queues notices for several people, in few statements. */
  default void sendAll(List<Notice> notices) {
    notices.forEach(this::send);
  }
}
