package org.onewindow.acceptance.domain.cases;

import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.kernel.refusal.Refused;

/**
 * 一键调取: whether somebody may ask other organs about the applicant now. Only for an open case, and
 * only whose turn it is: nobody looks at people's data because they could (个人信息保护法 art. 6, 34).
 */
public final class CallingUp {

  private CallingUp() {}

  /**
   * The act the officer is about to do, for which the facts are wanted; it needs that act's
   * permission.
   *
   * @throws Refused ACC-451, ACC-452
   */
  public static CaseAct turn(LicenceCase it, Officer by) {
    if (it.state() == CaseState.DRAFT || it.state().isPastDecision()) {
      throw new Refused(CaseRule.CASE_FACTS_NOT_OPEN.refusal());
    }
    CaseAct turn =
        switch (it.desk()) {
          case ACCEPTANCE -> CaseAct.ACCEPT;
          case REVIEW -> CaseAct.GIVE_REVIEW_OPINION;
          case DECISION -> CaseAct.GRANT;
          default -> throw notYours();
        };
    if (!isTurn(turn, it, by)) {
      throw notYours();
    }
    return turn;
  }

  private static boolean isTurn(CaseAct turn, LicenceCase it, Officer by) {
    boolean ofOrgan =
        by.unit().equals(it.matter().section()) || by.unit().equals(it.matter().organ());
    return switch (turn) {
      case ACCEPT -> by.isAtWindow() ? by.holds(WindowPower.ACCEPT) : ofOrgan;
      case GIVE_REVIEW_OPINION ->
          it.reviewedBy() == null || it.reviewedBy().isEmpty()
              ? ofOrgan
              : it.reviewedBy().equals(by.account());
      default -> ofOrgan;
    };
  }

  private static Refused notYours() {
    return new Refused(CaseRule.CASE_FACTS_NOT_YOUR_TURN.refusal());
  }
}
