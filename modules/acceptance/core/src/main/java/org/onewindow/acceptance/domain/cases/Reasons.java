package org.onewindow.acceptance.domain.cases;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/** What stands against an act, gathered, so that everything that is wrong is said at once. */
final class Reasons {

  private final List<Refusal> found = new ArrayList<>();

  /** A text that the act cannot do without. */
  Reasons need(String text, CaseRule rule, String field) {
    return must(text != null && !text.isBlank(), rule, field);
  }

  /** An opinion: what it comes to, and its words. */
  Reasons needOpinion(Verdict verdict, String opinion) {
    return must(verdict != null, CaseRule.CASE_OPINION_EMPTY, "verdict")
        .need(opinion, CaseRule.CASE_OPINION_EMPTY, "opinion");
  }

  Reasons must(boolean holds, CaseRule rule, String field, Object... arguments) {
    if (!holds) {
      found.add(rule.refusal(arguments).at(field));
    }
    return this;
  }

  /**
   * @throws Refused with every reason found, if there is one
   */
  void raise() {
    if (!found.isEmpty()) {
      throw new Refused(found);
    }
  }
}
