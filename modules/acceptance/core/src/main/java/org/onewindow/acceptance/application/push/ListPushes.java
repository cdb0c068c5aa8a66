package org.onewindow.acceptance.application.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.acceptance.domain.push.PushState;
import org.onewindow.acceptance.domain.push.ResultPush;
import org.onewindow.acceptance.domain.push.RetriedPushes;
import org.onewindow.acceptance.persistence.push.Pushes;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** 推送记录: what was pushed to whom, when, and what the receiver said. Names no holder. */
@ApplicationScoped
public class ListPushes {

  private final Pushes pushes;

  /** For the container's proxy. */
  protected ListPushes() {
    this(null);
  }

  @Inject
  ListPushes(Pushes pushes) {
    this.pushes = pushes;
  }

  /** In one state, the latest first. */
  @Transactional
  @Permitted(PushRoles.READ)
  public Slice<ResultPush> in(PushState state, Optional<String> cursor, int size) {
    return pushes.in(state, cursor.map(c -> Cursor.parse(c, 1)), size);
  }

  /**
   * How the pushes stand as a whole.
   *
   * @param counts how many are in each state
   * @param retried what had no answer yet and is tried again by itself
   */
  public record Standing(Map<PushState, Long> counts, RetriedPushes retried) {

    public Standing {
      counts = Map.copyOf(counts);
    }

    public long in(PushState state) {
      return counts.getOrDefault(state, 0L);
    }

    /** What somebody who looks in should see first: what went wrong, before what went well. */
    public PushState worst() {
      return Stream.of(PushState.FAILED, PushState.REFUSED, PushState.WAITING)
          .filter(state -> in(state) > 0)
          .findFirst()
          .orElse(PushState.ACCEPTED);
    }

    /** Nothing is late, nothing came back. */
    public boolean isCalm() {
      return retried.number() == 0 && in(PushState.FAILED) == 0 && in(PushState.REFUSED) == 0;
    }
  }

  /** How the pushes stand: what is tried again, what was given up, what came back. */
  @Transactional
  @Permitted(PushRoles.READ)
  public Standing standing() {
    return new Standing(pushes.counts(), pushes.retried());
  }
}
