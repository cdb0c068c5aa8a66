package org.onewindow.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.audit.Audit;
import org.onewindow.platform.audit.AuditEntry;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.time.RealTime;

/** Makes a failed delivery due again, after a person has removed the cause. */
@ApplicationScoped
public class ResubmitDelivery {

  private static final String ROW =
      "SELECT state, listener, payload FROM plt_outbox WHERE id = ? FOR UPDATE";
  private static final String RESUBMIT =
      "UPDATE plt_outbox SET state = 'PENDING', attempts = 0, next_at = ? WHERE id = ?";

  private final Jdbc jdbc;
  private final Listeners listeners;
  private final InstantSource clock;
  private final Audit audit;

  /** For the container's proxy. */
  protected ResubmitDelivery() {
    this(null, null, null, null);
  }

  @Inject
  public ResubmitDelivery(
      Jdbc jdbc, Listeners listeners, @RealTime InstantSource clock, Audit audit) {
    this.jdbc = jdbc;
    this.listeners = listeners;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @throws NotFound {@code DELIVERY_NOT_FOUND}
   * @throws org.onewindow.kernel.refusal.Refused {@code DELIVERY_NOT_FAILED}
   */
  @Transactional
  @Permitted("outbox.resubmit")
  public void resubmit(long id) {
    Row row =
        jdbc.first(ROW, r -> new Row(r.text("state"), r.text("listener"), r.text("payload")), id)
            .orElseThrow(() -> new NotFound(Refusal.of("DELIVERY_NOT_FOUND", id)));
    if (!row.state().equals(DeliveryState.FAILED.name())) {
      throw Refusal.of("DELIVERY_NOT_FAILED", id).raise();
    }
    jdbc.update(RESUBMIT, clock.instant(), id);
    listeners.named(row.listener()).ifPresent(listener -> tell(listener, row.payload()));
    audit.record(
        AuditEntry.of("outbox.resubmit", "delivery", String.valueOf(id))
            .with(Map.of("from", row.state())));
  }

  private static <E extends Record> void tell(OutboxListener<E> listener, String payload) {
    listener.resubmitted(EventJson.read(payload, listener.eventType()));
  }

  private record Row(String state, String listener, String payload) {}
}
