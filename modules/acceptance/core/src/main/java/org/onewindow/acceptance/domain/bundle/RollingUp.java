package org.onewindow.acceptance.domain.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;

/**
 * 牵头部门综合意见: the lead rolls up what the departments of its bundle have given. Drafts do not count.
 * What it concludes from is the ledger at the entry that the summary names; nothing of it is
 * copied.
 */
public final class RollingUp {

  private static final int LONGEST = 2000;
  private static final int LONGEST_REASON = 500;
  private static final int MOST = 50;

  private RollingUp() {}

  /**
   * Where one department's opinion stood at an entry of the ledger.
   *
   * @param given its latest opinion by then; empty while it had given none
   * @param asked the lead's question that was not answered by then; empty for none
   */
  public record Standing(
      BundleTask task, Optional<OpinionEntry> given, Optional<OpinionEntry> asked) {}

  /**
   * Concludes from the opinions as they stand; a new version where there is one already.
   *
   * @param latest the newest of the bundle; empty for none yet
   * @param text the conclusion
   * @param reasons by key of the member, why a reply that is still open is not waited for
   * @param seen the last entry of the ledger that the lead had before its eyes, {@link #lastSaid}
   * @return the one given now, or {@code latest} where it says the same of the same ledger already
   * @throws Stale {@code BUNDLE_SUMMARY_MOVED} when something was said since
   * @throws Refused {@code BUNDLE_SUMMARY_OVER}, {@code BUNDLE_SUMMARY_NOTHING}, {@code
   *     BUNDLE_SUMMARY_EMPTY}, {@code BUNDLE_SUMMARY_OPEN} at each open question, {@code
   *     BUNDLE_OPINION_TOO_LONG}, {@code BUNDLE_TOO_MANY}
   */
  public static OpinionSummary give(
      Bundle it,
      Optional<OpinionSummary> latest,
      String text,
      Map<String, String> reasons,
      int seen,
      Doer by,
      String unit,
      Instant at) {
    hindrance(it)
        .ifPresent(
            why -> {
              throw why.raise();
            });
    Stale.unlessSame(seen, lastSaid(it), "BUNDLE_SUMMARY_MOVED");
    int number = latest.map(OpinionSummary::number).orElse(0) + 1;
    if (number > MOST) {
      throw Refusal.of("BUNDLE_TOO_MANY", MOST).raise();
    }
    List<Refusal> faults = new ArrayList<>();
    String conclusion = within(text, LONGEST, "text", Refusal.of("BUNDLE_SUMMARY_EMPTY"), faults);
    List<UnawaitedReply> left =
        open(it).stream()
            .map(
                asked ->
                    new UnawaitedReply(
                        asked.task(),
                        asked.round(),
                        within(
                            reasons.get(asked.task()),
                            LONGEST_REASON,
                            "reasons[" + asked.task() + "].why",
                            Refusal.of("BUNDLE_SUMMARY_OPEN", it.task(asked.task()).name()),
                            faults)))
            .toList();
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return latest
        .filter(before -> before.says(it, conclusion, left))
        .orElseGet(() -> new OpinionSummary(it, number, conclusion, left, by, unit, at));
  }

  private static String within(
      String typed, int longest, String field, Refusal missing, List<Refusal> faults) {
    String said = typed == null ? "" : typed.strip();
    if (said.isEmpty()) {
      faults.add(missing.at(field));
    } else if (said.codePointCount(0, said.length()) > longest) {
      faults.add(Refusal.of("BUNDLE_OPINION_TOO_LONG", longest).at(field));
    }
    return said;
  }

  /**
   * Why there is nothing to roll up: the bundle is over, or no other department gave an opinion.
   */
  public static Optional<Refusal> hindrance(Bundle it) {
    if (it.endedAt().isPresent()) {
      return Optional.of(Refusal.of("BUNDLE_SUMMARY_OVER"));
    }
    boolean given =
        it.opinions().stream()
            .anyMatch(e -> e.act() == OpinionAct.GIVE && !e.task().equals(it.lead()));
    return given ? Optional.empty() : Optional.of(Refusal.of("BUNDLE_SUMMARY_NOTHING"));
  }

  /** The number of the last entry that is no draft; 0 while nothing was said. */
  public static int lastSaid(Bundle it) {
    return said(it, Integer.MAX_VALUE).stream().mapToInt(OpinionEntry::seq).max().orElse(0);
  }

  /** Whether the lead has asked any department anything. */
  public static boolean isAsked(Bundle it) {
    return it.opinions().stream().anyMatch(e -> e.act() == OpinionAct.ASK_REPLY);
  }

  /** The lead's questions that nobody has answered, of departments whose case is under way. */
  public static List<OpinionEntry> open(Bundle it) {
    return standing(it, Integer.MAX_VALUE).stream()
        .filter(s -> s.task().state() == TaskState.RUNNING)
        .flatMap(s -> s.asked().stream())
        .toList();
  }

  /** How the opinions stood at an entry of the ledger, in the order of the members. */
  public static List<Standing> standing(Bundle it, int upTo) {
    List<OpinionEntry> said = said(it, upTo);
    return it.tasks().stream().map(task -> standing(task, said)).toList();
  }

  private static Standing standing(BundleTask task, List<OpinionEntry> said) {
    Optional<OpinionEntry> given = Optional.empty();
    Optional<OpinionEntry> asked = Optional.empty();
    for (OpinionEntry entry : said) {
      if (entry.task().equals(task.key())) {
        boolean gives = entry.act() == OpinionAct.GIVE;
        given = gives ? Optional.of(entry) : given;
        asked = gives ? Optional.empty() : Optional.of(entry);
      }
    }
    return new Standing(task, given, asked);
  }

  private static List<OpinionEntry> said(Bundle it, int upTo) {
    return it.opinions().stream()
        .filter(e -> e.act() != OpinionAct.KEEP && e.seq() <= upTo)
        .toList();
  }
}
