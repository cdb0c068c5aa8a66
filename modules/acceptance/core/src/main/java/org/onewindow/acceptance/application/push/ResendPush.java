package org.onewindow.acceptance.application.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.onewindow.acceptance.api.event.ResultToPush;
import org.onewindow.acceptance.domain.push.ResultPush;
import org.onewindow.acceptance.persistence.push.Pushes;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.outbox.Outbox;

/**
 * 重新推送: puts a push on its way again, in whatever state it is; one that was accepted too, because a
 * receiver may have lost it. The very same is sent under the very same key, so that a receiver that
 * has it counts it once.
 */
@ApplicationScoped
public class ResendPush {

  private final Pushes pushes;
  private final Outbox outbox;
  private final Audit audit;

  /** For the container's proxy. */
  protected ResendPush() {
    this(null, null, null);
  }

  @Inject
  ResendPush(Pushes pushes, Outbox outbox, Audit audit) {
    this.pushes = pushes;
    this.outbox = outbox;
    this.audit = audit;
  }

  /**
   * @throws NotFound PUSH_NOT_FOUND
   */
  @Transactional
  @Permitted(PushRoles.RESEND)
  public void of(long id) {
    ResultPush it = pushes.find(id).orElseThrow(() -> new NotFound(Refusal.of("PUSH_NOT_FOUND")));
    pushes.again(id);
    outbox.publishAgain(new ResultToPush(id));
    audit.record(
        AuditEntry.of("push.resend", "push", String.valueOf(id))
            .with(Map.of("receiver", it.receiver(), "key", it.key(), "from", it.state().name())));
  }
}
