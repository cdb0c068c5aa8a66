package org.onewindow.acceptance.persistence.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.push.PushAnswer;
import org.onewindow.acceptance.domain.push.PushState;
import org.onewindow.acceptance.domain.push.ResultFact;
import org.onewindow.acceptance.domain.push.ResultPush;
import org.onewindow.acceptance.domain.push.RetriedPushes;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/** Results on their way to other systems. Rows stay: they prove who was told what and when. */
@ApplicationScoped
public class Pushes {

  private static final String ADD =
      "INSERT INTO acc_push (push_key, receiver, fact, case_no, matter_name, supervisor, licence,"
          + " made_at, digest, content_sealed, state, attempts, answer, problem)"
          + " SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, '', '' FROM DUAL"
          + " WHERE NOT EXISTS (SELECT 1 FROM acc_push WHERE receiver = ? AND push_key = ?)";
  private static final String ID = "SELECT id FROM acc_push WHERE receiver = ? AND push_key = ?";
  private static final String COLUMNS =
      "SELECT id, push_key, receiver, fact, case_no, matter_name, supervisor, licence, made_at,"
          + " state, attempts, tried_at, answered_at, answer, problem, digest FROM acc_push ";
  private static final String ONE = COLUMNS + "WHERE id = ?";
  private static final String IN_STATE =
      COLUMNS + "WHERE state = ? AND id < ? ORDER BY id DESC LIMIT ?";
  private static final String COUNTS = "SELECT state, COUNT(*) AS n FROM acc_push GROUP BY state";
  private static final String RETRIED =
      "SELECT COUNT(*) AS n, MAX(attempts) AS most, MAX(tried_at) AS last FROM acc_push"
          + " WHERE state = 'WAITING' AND attempts > 0 AND problem <> ''";
  private static final String WAITING =
      "SELECT push_key, receiver, attempts, content_sealed FROM acc_push"
          + " WHERE id = ? AND state = 'WAITING' FOR UPDATE";
  private static final String TRY = "UPDATE acc_push SET attempts = ?, tried_at = ? WHERE id = ?";
  private static final String ANSWERED =
      "UPDATE acc_push SET state = ?, answered_at = ?, answer = ?, problem = '' WHERE id = ?"
          + " AND state = 'WAITING'";
  private static final String TROUBLE =
      "UPDATE acc_push SET problem = ? WHERE id = ? AND state = 'WAITING'";
  private static final String GIVEN_UP =
      "UPDATE acc_push SET state = 'FAILED' WHERE id = ? AND state = 'WAITING'";
  private static final String AGAIN =
      "UPDATE acc_push SET state = 'WAITING', attempts = 0, problem = '' WHERE id = ?";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected Pushes() {
    this(null);
  }

  @Inject
  public Pushes(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** A push that is not kept yet; {@code content} is sealed. */
  public record Fresh(
      String key,
      String receiver,
      ResultFact fact,
      String caseNumber,
      String matterName,
      String supervisor,
      String licence,
      Instant madeAt,
      String digest,
      String content) {}

  /**
   * A push that is being tried.
   *
   * @param attempt 1 for the first
   * @param content sealed
   */
  public record Trying(String key, String receiver, int attempt, String content) {}

  /** Where the content of a push is sealed to. */
  public static String place(String receiver, String key) {
    return "acc_push.content_sealed:" + receiver + "/" + key;
  }

  /**
   * Keeps a push.
   *
   * @return its number; empty where it was kept before
   */
  public Optional<Long> add(Fresh it) {
    int added =
        jdbc.update(
            ADD,
            it.key(),
            it.receiver(),
            it.fact(),
            it.caseNumber(),
            it.matterName(),
            it.supervisor(),
            it.licence(),
            it.madeAt(),
            it.digest(),
            it.content(),
            it.receiver(),
            it.key());
    return added == 0
        ? Optional.empty()
        : jdbc.first(ID, r -> r.number("id"), it.receiver(), it.key());
  }

  /** Counts a try; empty where nothing waits any more. */
  public Optional<Trying> begin(long id, Instant now) {
    Optional<Trying> waiting =
        jdbc.first(
            WAITING,
            r ->
                new Trying(
                    r.text("push_key"),
                    r.text("receiver"),
                    r.integer("attempts") + 1,
                    r.text("content_sealed")),
            id);
    waiting.ifPresent(t -> jdbc.update(TRY, t.attempt(), now, id));
    return waiting;
  }

  /** The receiver answered. */
  public void answered(long id, PushAnswer answer, Instant now) {
    jdbc.update(ANSWERED, answer.state(), now, answer.text(), id);
  }

  /** There was no answer. */
  public void trouble(long id, String problem) {
    jdbc.update(TROUBLE, problem, id);
  }

  /** It is not tried again by itself. */
  public void givenUp(long id) {
    jdbc.update(GIVEN_UP, id);
  }

  /** It is tried anew, as if for the first time. */
  public void again(long id) {
    jdbc.update(AGAIN, id);
  }

  public Optional<ResultPush> find(long id) {
    return jdbc.first(ONE, Pushes::push, id);
  }

  /** In one state, the latest first. */
  public Slice<ResultPush> in(PushState state, Optional<Cursor> after, int size) {
    long before = after.map(a -> a.number(0)).orElse(Long.MAX_VALUE);
    return Slice.of(
        jdbc.list(IN_STATE, Pushes::push, state, before, size + 1), size, p -> Cursor.of(p.id()));
  }

  /** How many are in each state. */
  public Map<PushState, Long> counts() {
    Map<PushState, Long> counts = new EnumMap<>(PushState.class);
    for (PushState state : PushState.values()) {
      counts.put(state, 0L);
    }
    jdbc.list(COUNTS, r -> Map.entry(PushState.valueOf(r.text("state")), r.number("n")))
        .forEach(e -> counts.put(e.getKey(), e.getValue()));
    return counts;
  }

  /** What was tried, had no answer and is tried again by itself. */
  public RetriedPushes retried() {
    return jdbc.first(
            RETRIED, r -> new RetriedPushes(r.number("n"), r.integer("most"), r.instant("last")))
        .orElse(new RetriedPushes(0, 0, null));
  }

  private static ResultPush push(Jdbc.Row r) throws SQLException {
    return new ResultPush(
        r.number("id"),
        r.text("push_key"),
        r.text("receiver"),
        ResultFact.valueOf(r.text("fact")),
        r.text("case_no"),
        r.text("matter_name"),
        r.text("supervisor"),
        r.text("licence"),
        r.instant("made_at"),
        PushState.valueOf(r.text("state")),
        r.integer("attempts"),
        r.instant("tried_at"),
        r.instant("answered_at"),
        r.text("answer"),
        r.text("problem"),
        r.text("digest"));
  }
}
