package org.onewindow.acceptance.application.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.push.PushState;
import org.onewindow.acceptance.domain.push.ResultPush;
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

  /** How many are in each state. */
  @Transactional
  @Permitted(PushRoles.READ)
  public Map<PushState, Long> counts() {
    return pushes.counts();
  }
}
