package org.onewindow.platform.identity;

/** Who acts in this request or job. Inject it; never pass a person's name by hand. */
public interface CurrentActor {

  /** {@link Actor#PUBLIC} when nobody is logged in. */
  Actor get();

  /** Runs work as the given actor, for jobs and listeners; restores the former actor afterwards. */
  void runAs(Actor actor, Runnable work);
}
