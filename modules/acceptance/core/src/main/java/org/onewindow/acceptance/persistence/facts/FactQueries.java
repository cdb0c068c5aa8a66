package org.onewindow.acceptance.persistence.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.onewindow.acceptance.domain.facts.FactKind;
import org.onewindow.acceptance.domain.facts.FactQuery;
import org.onewindow.acceptance.domain.facts.SourceState;
import org.onewindow.platform.persistence.Jdbc;

/**
 * What other organs were asked about the applicant of a case and how they answered. Rows stay; the
 * facts themselves are forgotten when their time is over. Thread-safe.
 */
@ApplicationScoped
public class FactQueries {

  private static final int MOST = 200;
  private static final String ADD =
      "INSERT INTO acc_fact_query (case_id, source, source_name, kind, state, asked_at,"
          + " answered_at, as_of, purpose, asked_by, asked_by_name, digest, facts, content_sealed,"
          + " forget_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String OF_CASE =
      "SELECT q.id, q.source, q.source_name, q.kind, q.state, q.asked_at, q.answered_at, q.as_of,"
          + " q.purpose, q.asked_by, q.asked_by_name, q.digest, q.facts, q.content_sealed"
          + " FROM acc_fact_query q WHERE q.case_id = ? ORDER BY q.id DESC LIMIT "
          + MOST;
  private static final String DUE =
      "SELECT q.id FROM acc_fact_query q JOIN acc_case c ON c.id = q.case_id"
          + " WHERE q.forget_after < ? AND c.desk IN ('ARCHIVE', 'NOBODY') ORDER BY q.forget_after LIMIT ?";
  private static final String FORGET =
      "UPDATE acc_fact_query SET content_sealed = NULL, forget_after = NULL WHERE id = ?";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected FactQueries() {
    this(null);
  }

  @Inject
  public FactQueries(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Keeps questions with their answers.
   *
   * @param forgetAfter from when the facts may be forgotten
   */
  public void add(long caseId, List<FactQuery> asked, Instant forgetAfter) {
    jdbc.updateAll(
        ADD,
        asked.stream()
            .map(
                q ->
                    new Object[] {
                      caseId,
                      q.source(),
                      q.sourceName(),
                      q.kind(),
                      q.state(),
                      q.askedAt(),
                      q.answeredAt(),
                      q.asOf(),
                      q.purpose(),
                      q.askedBy(),
                      q.askedByName(),
                      q.digest(),
                      q.facts(),
                      q.content(),
                      q.content() == null ? null : forgetAfter
                    })
            .toList());
  }

  /** The latest {@value #MOST} questions of a case, the latest first. */
  public List<FactQuery> of(long caseId) {
    return jdbc.list(OF_CASE, FactQueries::query, caseId);
  }

  /**
   * Forgets the facts of cases that are over, where their time is over too.
   *
   * @return how many
   */
  public int forget(Instant now, int most) {
    List<Object[]> due = jdbc.list(DUE, r -> new Object[] {r.number("id")}, now, most);
    if (!due.isEmpty()) {
      jdbc.updateAll(FORGET, due);
    }
    return due.size();
  }

  private static FactQuery query(Jdbc.Row r) throws SQLException {
    String content = r.text("content_sealed");
    int facts = r.integer("facts");
    return new FactQuery(
        r.number("id"),
        r.text("source"),
        r.text("source_name"),
        FactKind.valueOf(r.text("kind")),
        SourceState.valueOf(r.text("state")),
        r.instant("asked_at"),
        r.instant("answered_at"),
        r.text("as_of"),
        r.text("purpose"),
        r.text("asked_by"),
        r.text("asked_by_name"),
        r.text("digest"),
        facts,
        content,
        facts > 0 && content == null);
  }
}
