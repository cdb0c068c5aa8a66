package org.onewindow.platform.persistence;

import java.util.Set;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;

/** One clerk at one window, logged in on every thread. */
public final class FixedActor implements CurrentActor {

  private volatile Actor actor;

  public FixedActor(String account) {
    becomes(account);
  }

  public void becomes(String account) {
    actor = new Actor(account, "李明", "11371799MB2A00011A", "A01", Set.of(), Set.of());
  }

  @Override
  public Actor get() {
    return actor;
  }

  @Override
  public void runAs(Actor other, Runnable work) {
    Actor before = actor;
    actor = other;
    try {
      work.run();
    } finally {
      actor = before;
    }
  }
}
