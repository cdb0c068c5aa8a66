package org.onewindow.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/**
 * Keeps the actor with the thread: a request, a job and an outbox listener each run on one thread
 * from beginning to end, and only the first of them has a CDI request. Whoever binds an actor
 * restores the former one, so that a pooled thread never carries a person into the next request.
 */
@ApplicationScoped
class ThreadBoundActor implements CurrentActor {

  private final ThreadLocal<Actor> bound = new ThreadLocal<>();

  @Override
  public Actor get() {
    Actor actor = bound.get();
    return actor == null ? Actor.PUBLIC : actor;
  }

  @Override
  public void runAs(Actor actor, Runnable work) {
    Objects.requireNonNull(actor, "actor");
    Actor former = bound.get();
    bound.set(actor);
    try {
      work.run();
    } finally {
      if (former == null) {
        bound.remove();
      } else {
        bound.set(former);
      }
    }
  }
}
