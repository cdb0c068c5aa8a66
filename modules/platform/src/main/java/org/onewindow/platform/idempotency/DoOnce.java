package org.onewindow.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import org.onewindow.platform.identity.Permitted;

/**
 * Does a command of a machine one time, in one transaction with its key. The permission is checked
 * by the use case within; a repeated command is answered with what the first one left.
 */
@ApplicationScoped
public class DoOnce {

  private final Once once;

  /** For the container's proxy. */
  protected DoOnce() {
    this(null);
  }

  @Inject
  public DoOnce(Once once) {
    this.once = once;
  }

  /**
   * @param key what the caller sent as {@code Idempotency-Key}; null or empty for none
   * @param what anything that differs when the command differs
   * @param act does it and answers a reference to the result, at most 200 characters, never
   *     personal data
   * @return the reference, from the first time when this is a repetition
   * @throws org.onewindow.kernel.refusal.Refused {@code IDEMPOTENCY_KEY_FORM}, {@code
   *     IDEMPOTENCY_KEY_REUSED}
   */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public Done of(String key, String what, Supplier<String> act) {
    if (key == null || key.isEmpty()) {
      return new Done(act.get(), false);
    }
    Optional<String> before = once.begin(key, what);
    if (before.isPresent()) {
      return new Done(before.get(), true);
    }
    String result = act.get();
    once.finish(key, result);
    return new Done(result, false);
  }

  /**
   * What became of a command.
   *
   * @param isRepeated it was done before, and nothing now
   */
  public record Done(String result, boolean isRepeated) {}
}
