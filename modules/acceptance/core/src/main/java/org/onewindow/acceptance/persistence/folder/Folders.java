package org.onewindow.acceptance.persistence.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.domain.folder.Folder;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/** Paper folders: one by its case, and those that nobody took in time. */
@ApplicationScoped
public class Folders {

  private static final String OF_CASE = "SELECT f FROM Folder f WHERE f.caseNumber = :no";
  private static final String OVERDUE =
      "SELECT f.id, f.case_no, h.from_unit, h.to_unit, h.giver_name, h.given_at, h.due_at"
          + " FROM acc_folder_handover h JOIN acc_folder f ON f.id = h.folder_id"
          + " WHERE h.taken_at IS NULL AND h.due_at < ?"
          + " AND (h.due_at > ? OR (h.due_at = ? AND f.id > ?))"
          + " ORDER BY h.due_at, f.id LIMIT ?";
  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");

  private final Jdbc jdbc;

  @PersistenceContext(unitName = "onewindow")
  private EntityManager entities;

  /** For the container's proxy. */
  protected Folders() {
    this(null);
  }

  @Inject
  public Folders(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** A folder that is under way and was not taken in time. */
  public record Overdue(
      long id,
      String caseNumber,
      String from,
      String to,
      String giver,
      Instant givenAt,
      Instant dueAt) {}

  public void add(Folder opened) {
    entities.persist(opened);
  }

  /** To look at. */
  public Optional<Folder> of(String caseNumber) {
    return find(caseNumber, LockModeType.NONE);
  }

  /** To move: held until the transaction ends. */
  public Optional<Folder> hold(String caseNumber) {
    return find(caseNumber, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<Folder> find(String caseNumber, LockModeType lock) {
    return entities
        .createQuery(OF_CASE, Folder.class)
        .setParameter("no", caseNumber)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** Those that wait longest first. */
  public Slice<Overdue> overdue(Instant now, Optional<Cursor> after, int size) {
    Instant from = after.map(a -> Instant.parse(a.text(0))).orElse(FIRST);
    long id = after.map(a -> a.number(1)).orElse(0L);
    return Slice.of(
        jdbc.list(OVERDUE, Folders::row, now, from, from, id, size + 1),
        size,
        r -> Cursor.of(r.dueAt(), r.id()));
  }

  private static Overdue row(Jdbc.Row r) throws SQLException {
    return new Overdue(
        r.number("id"),
        r.text("case_no"),
        r.text("from_unit"),
        r.text("to_unit"),
        r.text("giver_name"),
        r.instant("given_at"),
        r.instant("due_at"));
  }
}
