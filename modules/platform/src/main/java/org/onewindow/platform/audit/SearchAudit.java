package org.onewindow.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/**
 * Searches the audit, the newest row first. Reading the audit is an act like any other: it leaves a
 * row itself.
 */
@ApplicationScoped
public class SearchAudit {

  private static final Instant EVER = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
  private static final String COLUMNS = "SELECT " + AuditColumns.ALL + " FROM plt_audit";
  private static final String REST =
      " AND (? = '' OR actor = ?) AND (? = '' OR action = ?) AND at >= ? AND at < ? AND seq < ?"
          + " ORDER BY seq DESC LIMIT ?";
  // One statement for each index that can lead: an optional condition would hide it.
  private static final String BY_SUBJECT =
      COLUMNS + " WHERE subject_type = ? AND subject_id = ?" + REST;
  private static final String BY_SUBJECT_TYPE = COLUMNS + " WHERE subject_type = ?" + REST;
  private static final String BY_ACTOR = COLUMNS + " WHERE actor = ?" + REST;
  private static final String BY_TIME = COLUMNS + " WHERE 1 = 1" + REST;

  private final Jdbc jdbc;
  private final Audit audit;

  /** For the container's proxy. */
  protected SearchAudit() {
    this(null, null);
  }

  @Inject
  public SearchAudit(Jdbc jdbc, Audit audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  /**
   * @param size rows on a page, within the limits of {@link Slice}
   * @throws org.onewindow.kernel.refusal.Refused {@code CURSOR_UNREADABLE}
   */
  @Transactional
  @Permitted("audit.read")
  public Slice<AuditView> matching(AuditQuery query, Optional<String> cursor, int size) {
    long before = cursor.map(c -> Cursor.parse(c, 1).number(0)).orElse(Long.MAX_VALUE);
    List<AuditRow> rows = rows(query, before, size + 1);
    audit.record(
        AuditEntry.of("audit.read", "audit", cursor.isEmpty() ? "" : String.valueOf(before))
            .with(described(query)));
    return Slice.of(rows, size, row -> Cursor.of(row.seq())).map(SearchAudit::view);
  }

  private List<AuditRow> rows(AuditQuery q, long before, int limit) {
    Object[] rest = {
      q.actor(),
      q.actor(),
      q.action(),
      q.action(),
      q.from() == null ? EVER : q.from(),
      q.to() == null ? NEVER : q.to(),
      before,
      limit
    };
    if (!q.subjectId().isEmpty()) {
      return list(BY_SUBJECT, rest, q.subjectType(), q.subjectId());
    }
    if (!q.subjectType().isEmpty()) {
      return list(BY_SUBJECT_TYPE, rest, q.subjectType());
    }
    return q.actor().isEmpty() ? list(BY_TIME, rest) : list(BY_ACTOR, rest, q.actor());
  }

  private List<AuditRow> list(String sql, Object[] rest, Object... leading) {
    Object[] all = new Object[leading.length + rest.length];
    System.arraycopy(leading, 0, all, 0, leading.length);
    System.arraycopy(rest, 0, all, leading.length, rest.length);
    return jdbc.list(sql, AuditColumns::read, all);
  }

  private static Map<String, String> described(AuditQuery q) {
    Map<String, String> facts = new TreeMap<>();
    put(facts, "subjectType", q.subjectType());
    put(facts, "subjectId", q.subjectId());
    put(facts, "actor", q.actor());
    put(facts, "action", q.action());
    put(facts, "from", q.from() == null ? "" : q.from().toString());
    put(facts, "to", q.to() == null ? "" : q.to().toString());
    return facts;
  }

  private static void put(Map<String, String> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.put(name, value);
    }
  }

  private static AuditView view(AuditRow r) {
    return new AuditView(
        r.seq(),
        r.at(),
        r.actor(),
        r.unit(),
        r.window(),
        r.requestId(),
        r.action(),
        r.subjectType(),
        r.subjectId(),
        r.purpose(),
        r.facts());
  }
}
