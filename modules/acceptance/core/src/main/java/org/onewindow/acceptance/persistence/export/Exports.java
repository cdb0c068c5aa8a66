package org.onewindow.acceptance.persistence.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.SqlFailure;

/** Exports under way and done. Thread-safe. */
@ApplicationScoped
public class Exports {

  private static final String ADD =
      "INSERT INTO acc_export (ref, account, person_name, unit, counter, permissions, what,"
          + " asked_sealed, names, state, rows_done, bytes, asked_at, seen_at, expires_at, under_way_of)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, 0, ?, ?, ?, ?)";
  private static final String COLUMNS =
      "SELECT ref, account, person_name, unit, counter, permissions, what, asked_sealed, names,"
          + " state, rows_done, bytes, asked_at, done_at, expires_at FROM acc_export ";
  private static final String ONE = COLUMNS + "WHERE ref = ?";
  private static final String OF_ACCOUNT =
      COLUMNS + "WHERE account = ? AND expires_at > ? ORDER BY asked_at DESC LIMIT ?";
  private static final String EXPIRED_UNDER_WAY =
      "UPDATE acc_export SET under_way_of = NULL WHERE under_way_of = ? AND expires_at <= ?";
  private static final String BEGIN =
      "UPDATE acc_export SET state = 'RUNNING', rows_done = 0, seen_at = ? WHERE ref = ?"
          + " AND (state = 'WAITING' OR (state = 'RUNNING' AND seen_at < ?))";
  private static final String PROGRESS =
      "UPDATE acc_export SET rows_done = ?, seen_at = ? WHERE ref = ? AND state = 'RUNNING'";
  private static final String DONE =
      "UPDATE acc_export SET state = 'DONE', rows_done = ?, bytes = ?, done_at = ?, expires_at = ?,"
          + " under_way_of = NULL WHERE ref = ? AND state = 'RUNNING'";
  private static final String FAILED =
      "UPDATE acc_export SET state = 'FAILED', done_at = ?, under_way_of = NULL WHERE ref = ?"
          + " AND state = 'RUNNING'";
  private static final String STOP =
      "UPDATE acc_export SET state = 'STOPPED', done_at = ?, under_way_of = NULL"
          + " WHERE ref = ? AND state IN ('WAITING', 'RUNNING')";
  private static final String EXPIRED =
      "SELECT ref FROM acc_export WHERE expires_at <= ? ORDER BY expires_at LIMIT ?";
  private static final String FORGET = "DELETE FROM acc_export WHERE ref = ?";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected Exports() {
    this(null);
  }

  @Inject
  public Exports(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One export.
   *
   * @param account who asked, with {@code name}, {@code unit}, {@code window} and {@code
   *     permissions} as they were then
   * @param what kind of list
   * @param asked the question, sealed
   * @param names whether people's names are shown in full
   * @param state {@code WAITING}, {@code RUNNING}, {@code DONE}, {@code FAILED} or {@code STOPPED}
   * @param rows written so far
   * @param doneAt or null
   */
  public record Job(
      String ref,
      String account,
      String name,
      String unit,
      String window,
      String permissions,
      String what,
      String asked,
      boolean names,
      String state,
      long rows,
      long bytes,
      Instant askedAt,
      Instant doneAt,
      Instant expiresAt) {}

  /**
   * Keeps a new one. The database lets each account have one under way, so that of two requests of
   * the same moment, on whichever nodes, one is told no.
   *
   * @return false where the person has another one under way; nothing is kept then
   */
  public boolean add(Job job) {
    jdbc.update(EXPIRED_UNDER_WAY, job.account(), job.askedAt());
    try {
      jdbc.update(ADD, values(job));
      return true;
    } catch (SqlFailure e) {
      if (e.getCause() instanceof SQLIntegrityConstraintViolationException) {
        return false;
      }
      throw e;
    }
  }

  private static Object[] values(Job job) {
    return new Object[] {
      job.ref(),
      job.account(),
      job.name(),
      job.unit(),
      job.window(),
      job.permissions(),
      job.what(),
      job.asked(),
      job.names(),
      job.askedAt(),
      job.askedAt(),
      job.expiresAt(),
      job.account()
    };
  }

  public Optional<Job> find(String ref) {
    return jdbc.first(ONE, Exports::job, ref);
  }

  /** What a person asked for and can still have, the latest first. */
  public List<Job> of(String account, Instant now, int most) {
    return jdbc.list(OF_ACCOUNT, Exports::job, account, now, most);
  }

  /**
   * Takes a job up, unless somebody is at it who was seen after {@code lost}.
   *
   * @return whether it is the caller's now
   */
  public boolean begin(String ref, Instant now, Instant lost) {
    return jdbc.update(BEGIN, now, ref, lost) > 0;
  }

  /**
   * Keeps how far it is.
   *
   * @return false where it was stopped meanwhile
   */
  public boolean progress(String ref, long rows, Instant now) {
    return jdbc.update(PROGRESS, rows, now, ref) > 0;
  }

  /**
   * Its file is whole.
   *
   * @return false where it was stopped meanwhile
   */
  public boolean done(String ref, long rows, long bytes, Instant now, Instant expiresAt) {
    return jdbc.update(DONE, rows, bytes, now, expiresAt, ref) > 0;
  }

  /**
   * Its person wants it no longer.
   *
   * @return false where it was over already
   */
  public boolean stop(String ref, Instant now) {
    return jdbc.update(STOP, now, ref) > 0;
  }

  public void failed(String ref, Instant now) {
    jdbc.update(FAILED, now, ref);
  }

  /** Exports nobody can have any more. */
  public List<String> expired(Instant now, int most) {
    return jdbc.list(EXPIRED, r -> r.text("ref"), now, most);
  }

  public void forget(List<String> refs) {
    jdbc.updateAll(FORGET, refs.stream().map(r -> new Object[] {r}).toList());
  }

  private static Job job(Jdbc.Row r) throws SQLException {
    return new Job(
        r.text("ref"),
        r.text("account"),
        r.text("person_name"),
        r.text("unit"),
        r.text("counter"),
        r.text("permissions"),
        r.text("what"),
        r.text("asked_sealed"),
        r.flag("names"),
        r.text("state"),
        r.number("rows_done"),
        r.number("bytes"),
        r.instant("asked_at"),
        r.instant("done_at"),
        r.instant("expires_at"));
  }
}
