package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;

/**
 * The cases to which time does something, read forward by keyset, the longest due first.
 * Thread-safe.
 */
@ApplicationScoped
public class DueCases {

  private static final String DUE =
      "SELECT id, time_act_at FROM acc_case"
          + " WHERE time_act_at >= ? AND time_act_at < ? AND (time_act_at > ? OR id > ?)"
          + " ORDER BY time_act_at, id LIMIT ?";
  private static final String CLAIM = DUE + " FOR UPDATE SKIP LOCKED";
  private static final String LATER =
      "SELECT time_act_at FROM acc_case WHERE time_act_at > ? ORDER BY time_act_at LIMIT 1";
  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected DueCases() {
    this(null);
  }

  @Inject
  public DueCases(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A case whose time has come.
   *
   * @param id of the case
   * @param after the moment after which it has
   */
  public record Due(long id, Instant after) {
    public Cursor cursor() {
      return Cursor.of(after, id);
    }
  }

  /** Locks those that nobody else has locked, until the transaction ends. */
  public List<Due> claim(Instant now, Optional<Cursor> after, int most) {
    return read(CLAIM, now, after, most);
  }

  /** The next one, locked or not. */
  public Optional<Due> next(Instant now, Optional<Cursor> after) {
    return read(DUE, now, after, 1).stream().findFirst();
  }

  /** The earliest moment later than the given one after which time does something to a case. */
  public Optional<Instant> firstLaterThan(Instant moment) {
    return jdbc.first(LATER, row -> row.instant("time_act_at"), moment);
  }

  private List<Due> read(String sql, Instant now, Optional<Cursor> after, int most) {
    Instant from = after.map(a -> Instant.parse(a.text(0))).orElse(FIRST);
    long id = after.map(a -> a.number(1)).orElse(0L);
    return jdbc.list(sql, DueCases::due, from, now, from, id, most);
  }

  private static Due due(Jdbc.Row row) throws SQLException {
    return new Due(row.number("id"), row.instant("time_act_at"));
  }
}
