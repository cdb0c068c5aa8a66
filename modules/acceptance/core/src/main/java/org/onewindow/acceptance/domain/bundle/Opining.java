package org.onewindow.acceptance.domain.bundle;

import java.time.Instant;
import java.util.List;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * 联办意见: what the departments say to a running bundle, and what its lead asks them. What may follow
 * what stands in {@link OpinionTransitions}; the ledger of the bundle takes the entries.
 */
public final class Opining {

  private static final int LONGEST_OPINION = 2000;
  private static final int MOST_OPINIONS = 500;

  private Opining() {}

  /**
   * A department drafts or gives its opinion, or the lead asks it for a reply. What is done to one
   * department's opinion never touches another's (ACC-240).
   *
   * @param key of the member whose department it is
   * @param unit in whose name it is said
   * @throws Refused {@code BUNDLE_OPINION_NO_CASE} unless its case is under way, {@code
   *     BUNDLE_OPINION_STATE}, {@code BUNDLE_OPINION_EMPTY}, {@code BUNDLE_OPINION_TOO_LONG}
   */
  public static void opine(
      Bundle it, String key, OpinionAct act, String text, Doer by, String unit, Instant at) {
    BundleTask task = it.task(key);
    if (task.state() != TaskState.RUNNING || task.caseNumber().isEmpty()) {
      throw Refusal.of("BUNDLE_OPINION_NO_CASE", task.name()).raise();
    }
    OpinionState from = state(it, key);
    OpinionState to =
        OpinionTransitions.after(from, act)
            .orElseThrow(() -> Refusal.of("BUNDLE_OPINION_STATE").raise());
    String said = text.strip();
    if (said.isEmpty() && act != OpinionAct.KEEP) {
      throw Refusal.of("BUNDLE_OPINION_EMPTY").at("text").raise();
    }
    if (said.codePointCount(0, said.length()) > LONGEST_OPINION) {
      throw Refusal.of("BUNDLE_OPINION_TOO_LONG", LONGEST_OPINION).at("text").raise();
    }
    if (it.opinionCount() >= MOST_OPINIONS) {
      throw Refusal.of("BUNDLE_TOO_MANY", MOST_OPINIONS).raise();
    }
    int round = round(it, key) + (act == OpinionAct.ASK_REPLY ? 1 : 0);
    it.say(
        new OpinionEntry(
            it,
            it.opinionCount() + 1,
            key,
            round,
            new OpinionTransitions.Row(from, act, to),
            said,
            by,
            unit,
            at));
  }

  /** Where the opinion of a member's department stands. */
  public static OpinionState state(Bundle it, String key) {
    List<OpinionEntry> mine = it.opinions(key);
    return mine.isEmpty() ? OpinionState.OPEN : mine.get(mine.size() - 1).to();
  }

  /** The round that is open or was given last, counted from 1. */
  public static int round(Bundle it, String key) {
    List<OpinionEntry> mine = it.opinions(key);
    return mine.isEmpty() ? 1 : mine.get(mine.size() - 1).round();
  }

  /** What was drafted last and not given yet; empty when nothing is. */
  public static String draft(Bundle it, String key) {
    List<OpinionEntry> mine = it.opinions(key);
    OpinionEntry last = mine.isEmpty() ? null : mine.get(mine.size() - 1);
    return last != null && last.act() == OpinionAct.KEEP ? last.text() : "";
  }
}
