package org.onewindow.acceptance.application.push;

import org.onewindow.acceptance.domain.push.PushAnswer;
import org.onewindow.acceptance.domain.push.ResultFact;

/** A system that results are pushed to. Thread-safe; called outside any transaction. */
public interface ResultReceiver {

  /** There was no answer that could be used; it may have arrived all the same. */
  final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param why one word of the trouble, without address or person
     */
    public NoAnswer(String why, Throwable cause) {
      super(why, cause);
    }
  }

  /** Stable code: it is stored with each push. */
  String code();

  /**
   * Whether it is told of this.
   *
   * @param supervisor department that supervises the licence; may be empty
   */
  boolean wants(ResultFact fact, String supervisor);

  /**
   * Sends.
   *
   * @param key what makes it one thing however often it arrives
   * @param json what is told
   */
  PushAnswer push(String key, String json) throws NoAnswer;
}
