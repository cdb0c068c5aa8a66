package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongUnaryOperator;
import org.onewindow.acceptance.application.bundle.RecountBundles;
import org.onewindow.acceptance.application.cases.RecomputeDeadlines;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.outbox.OutboxListener;
import org.onewindow.platform.time.CalendarReplaced;

/**
 * When a year of the calendar is announced, the provisional deadlines are computed again, those of
 * cases and those of bundles.
 */
@ApplicationScoped
class RecomputeOnNewCalendar implements OutboxListener<CalendarReplaced> {

  private final RecomputeDeadlines recompute;
  private final RecountBundles bundles;
  private final CurrentActor actors;

  /** For the container's proxy. */
  protected RecomputeOnNewCalendar() {
    this(null, null, null);
  }

  @Inject
  RecomputeOnNewCalendar(
      RecomputeDeadlines recompute, RecountBundles bundles, CurrentActor actors) {
    this.recompute = recompute;
    this.bundles = bundles;
    this.actors = actors;
  }

  @Override
  public Class<CalendarReplaced> eventType() {
    return CalendarReplaced.class;
  }

  @Override
  public String name() {
    return "acceptance.recompute";
  }

  @Override
  public void on(CalendarReplaced event) {
    actors.runAs(Actor.system("recompute", RecomputeDeadlines.PERMISSION), this::all);
  }

  private void all() {
    stepByStep(recompute::step);
    stepByStep(bundles::step);
  }

  private static void stepByStep(LongUnaryOperator step) {
    long last = 0;
    while (last >= 0) {
      last = step.applyAsLong(last);
    }
  }
}
