package org.onewindow.acceptance.web.cases;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * How long the texts of an act may be. More than a paper can carry or a column can keep is refused
 * at its field, so that what was typed comes back and can be shortened. Used by one thread.
 */
final class Lengths {

  /** Opinions, facts, reasons: some ten printed pages. */
  static final int PROSE = 5000;

  /** A remark or what is wrong with a paper. */
  static final int REMARK = 500;

  /** Names of people and organisations, places. */
  static final int NAME = 100;

  private final List<Refusal> wrong = new ArrayList<>();

  /**
   * @param field where it was typed
   * @param typed may be null
   * @param most characters (code points, so that a rare character counts once)
   */
  Lengths of(String field, String typed, int most) {
    if (typed != null && typed.codePointCount(0, typed.length()) > most) {
      wrong.add(Refusal.of("CASE_TEXT_TOO_LONG", most).at(field));
    }
    return this;
  }

  /**
   * @throws Refused CASE_TEXT_TOO_LONG for every text that is
   */
  void check() {
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
  }
}
