package org.onewindow.platform.idempotency;

import java.util.Optional;

/**
 * Makes a repeated command harmless. Call {@link #begin} first in the transaction; when it returns
 * a result, answer that and do nothing; else do the work and call {@link #finish}.
 */
public interface Once {

  /**
   * Claims the key for this actor, waiting for another transaction that holds it.
   *
   * @param key chosen by the caller, 8 to 100 visible ASCII characters
   * @param fingerprint anything that differs when the command differs, e.g. its JSON text
   * @return what {@link #finish} stored when the same command was done before
   * @throws org.onewindow.kernel.refusal.Refused {@code IDEMPOTENCY_KEY_REUSED} when the key was
   *     used for another command
   */
  Optional<String> begin(String key, String fingerprint);

  /**
   * The same for a command whose result is known before it is done: nothing is left to {@link
   * #finish}. A transaction that rolls back takes key and result with it.
   *
   * @return whether it is the first time; false when the same command was done before
   * @throws org.onewindow.kernel.refusal.Refused {@code IDEMPOTENCY_KEY_REUSED} when the key was
   *     used for another command
   */
  boolean isFirst(String key, String fingerprint, String result);

  /** Stores the reference to the result, at most 200 characters, never personal data. */
  void finish(String key, String result);
}
