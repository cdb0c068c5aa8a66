package org.onewindow.acceptance.application.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * 联办意见现在怎样: what the departments of a bundle say, what the lead still waits for, and what it
 * concluded. Drafts are not in it.
 *
 * @param seen the last entry of the ledger; what is concluded now rests on it
 * @param asked whether the lead has asked any department anything
 * @param opinions the latest of each department that gave one, in the order of the members
 * @param open what the lead asked and nobody has answered
 * @param summaries the newest first
 */
public record JointOpinions(
    int seen, boolean asked, List<Opinion> opinions, List<Question> open, List<Summary> summaries) {

  /**
   * A department's opinion.
   *
   * @param member key of the member
   * @param name of the member
   * @param lead whether it is the lead's own
   */
  public record Opinion(
      String member,
      String name,
      boolean lead,
      int round,
      String text,
      String person,
      Instant at) {}

  /**
   * A question of the lead that stands open.
   *
   * @param dueAt by when it is to be answered; empty where none was named
   */
  public record Question(
      String member,
      String name,
      int round,
      String text,
      Instant askedAt,
      Optional<Instant> dueAt,
      boolean overdue) {}

  /**
   * 综合意见.
   *
   * @param number counted from 1
   * @param newest whether no other was given after it
   * @param current whether it is the newest and nothing was said since
   * @param opinions those it rests on
   */
  public record Summary(
      int number,
      String text,
      String person,
      Instant at,
      boolean newest,
      boolean current,
      List<Opinion> opinions,
      List<Unawaited> unawaited) {}

  /** A question that stood open then, and why it was not waited for. */
  public record Unawaited(String name, int round, String reason) {}

  /** The newest summary. */
  public Optional<Summary> latest() {
    return summaries.stream().findFirst();
  }

  /** The newest summary, where nothing was said since. */
  public Optional<Summary> current() {
    return latest().filter(Summary::current);
  }
}
