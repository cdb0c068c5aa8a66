package org.onewindow.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/** Lists deliveries of one state, the newest first. */
@ApplicationScoped
public class FindDeliveries {

  private static final String ROWS =
      "SELECT id, event_type, listener, state, attempts, published_at, next_at, done_at, last_error"
          + " FROM plt_outbox WHERE state = ? AND id < ? ORDER BY id DESC LIMIT ?";
  private static final String COUNTS = "SELECT state, COUNT(*) AS n FROM plt_outbox GROUP BY state";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected FindDeliveries() {
    this(null);
  }

  @Inject
  public FindDeliveries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param size rows on a page, within the limits of {@link Slice}
   * @throws org.onewindow.kernel.refusal.Refused {@code CURSOR_UNREADABLE}
   */
  @Transactional
  @Permitted("outbox.read")
  public Slice<DeliveryRow> in(DeliveryState state, Optional<String> cursor, int size) {
    long before = cursor.map(c -> Cursor.parse(c, 1).number(0)).orElse(Long.MAX_VALUE);
    List<DeliveryRow> rows = jdbc.list(ROWS, FindDeliveries::row, state, before, size + 1);
    return Slice.of(rows, size, row -> Cursor.of(row.id()));
  }

  /** How many deliveries are in each state. */
  @Transactional
  @Permitted("outbox.read")
  public Map<DeliveryState, Long> counts() {
    Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
    for (DeliveryState state : DeliveryState.values()) {
      counts.put(state, 0L);
    }
    jdbc.list(COUNTS, r -> Map.entry(DeliveryState.valueOf(r.text("state")), r.number("n")))
        .forEach(e -> counts.put(e.getKey(), e.getValue()));
    return counts;
  }

  private static DeliveryRow row(Jdbc.Row r) throws SQLException {
    String error = r.text("last_error");
    return new DeliveryRow(
        r.number("id"),
        r.text("event_type"),
        r.text("listener"),
        DeliveryState.valueOf(r.text("state")),
        r.integer("attempts"),
        r.instant("published_at"),
        r.instant("next_at"),
        r.instant("done_at"),
        error == null ? "" : error);
  }
}
