package org.onewindow.platform.notice;

/**
 * A way out of the product: a gateway for short messages, a mail server. Implement it as an
 * {@code @ApplicationScoped} bean; the setting {@code onewindow.notice.sms} or {@code .mail}
 * chooses by {@link #name}. Called outside any transaction, possibly twice for one notice after a
 * crash.
 */
public interface NoticeChannel {

  /** SMS or MAIL. */
  Route route();

  /** The value of the setting that chooses it, e.g. {@code smtp}. */
  String name();

  /**
   * Hands the message over; returns only when the other side has taken it.
   *
   * @throws RuntimeException when it was not taken: it is tried again later
   */
  void deliver(Message message);

  /**
   * What goes out.
   *
   * @param id number of the notice: the same for every attempt, so that the other side can drop a
   *     repetition
   * @param address phone number or e-mail address, in clear; never logged
   * @param title subject of a mail
   * @param body the text
   */
  record Message(long id, String address, String title, String body) {

    @Override
    public String toString() {
      return "Message " + id;
    }
  }
}
