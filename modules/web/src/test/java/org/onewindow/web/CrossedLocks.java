package org.onewindow.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Jdbc;

/** Use cases that collide on purpose. */
@ApplicationScoped
public class CrossedLocks {

  private static final String TOUCH = "UPDATE tst_lock SET touched = touched + 1 WHERE name = ?";

  @Inject Jdbc jdbc;

  /** Touches two rows; {@code between} runs when the first is locked. */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public void touch(String first, String second, Runnable between) {
    jdbc.update(TOUCH, first);
    between.run();
    jdbc.update(TOUCH, second);
  }

  @Transactional
  @Permitted(Permitted.ANYONE)
  public void loseTheRace() {
    throw new OptimisticLockException("somebody was faster");
  }
}
