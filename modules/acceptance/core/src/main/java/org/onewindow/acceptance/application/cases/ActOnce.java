package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.platform.idempotency.Once;
import org.onewindow.platform.identity.Permitted;

/** Makes an act on a case harmless when it is sent twice with the same idempotency key. */
@ApplicationScoped
public class ActOnce {

  private final Once once;

  /** For the container's proxy. */
  protected ActOnce() {
    this(null);
  }

  @Inject
  ActOnce(Once once) {
    this.once = once;
  }

  /**
   * Does the act in one transaction with the key; a repeated one is not done again.
   *
   * @param key idempotency key, or empty for none
   * @param what differs when the command differs
   */
  @Transactional
  @Permitted("case.read")
  public void act(CaseNumber number, String key, String what, Runnable act) {
    if (key == null || key.isEmpty()) {
      act.run();
      return;
    }
    if (once.isFirst(key, number + " " + what, number.text())) {
      act.run();
    }
  }
}
