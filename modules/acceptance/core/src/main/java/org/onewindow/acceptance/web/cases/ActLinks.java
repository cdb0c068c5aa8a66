package org.onewindow.acceptance.web.cases;

import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseRule;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.web.page.View;

/** Where the page of each act is, and how its button looks. */
public final class ActLinks {

  private ActLinks() {}

  /** Last part of the address under {@code /cases/{no}}. */
  public static String path(CaseAct act) {
    return switch (act) {
      case RECEIVE,
          CLOSE,
          ACCEPT_BY_SILENCE,
          WARN_OF_LAPSE,
          LAPSE_CORRECTION,
          WARN_OF_TOLERANCE,
          LAPSE_TOLERANCE ->
          "";
      case ACCEPT_TOLERANTLY -> "tolerance";
      case HAND_IN_TOLERATED -> "tolerance/hand-in";
      case EXTEND_TOLERANCE -> "tolerance/extension";
      case NOTICE_CORRECTION -> "correction";
      case HAND_IN_CORRECTIONS -> "hand-in";
      case ACCEPT -> "accept";
      case REFUSE_ACCEPTANCE -> "refusal";
      case RECORD_NOT_NEEDED -> "not-needed";
      case TAKE_UP -> "take-up";
      case GIVE_REVIEW_OPINION, GIVE_SECOND_OPINION -> "opinion";
      case SEND_BACK -> "return";
      case GRANT, DENY -> "decision";
      case GRANT_ON_THE_SPOT, DENY_ON_THE_SPOT -> "spot";
      case ISSUE_CERTIFICATE -> "certificate";
      case DELIVER -> "delivery";
      case WITHDRAW -> "withdrawal";
    };
  }

  /** Done by one press, without words. */
  public static boolean isPlain(CaseAct act) {
    return act == CaseAct.ACCEPT || act == CaseAct.TAKE_UP || act == CaseAct.ISSUE_CERTIFICATE;
  }

  /** Ends something against the applicant. */
  public static boolean isStop(CaseAct act) {
    return act == CaseAct.REFUSE_ACCEPTANCE
        || act == CaseAct.WITHDRAW
        || act == CaseAct.RECORD_NOT_NEEDED;
  }

  /** Grant and deny share one page; one button is enough. */
  public static boolean isShown(CaseAct act, CaseView it) {
    return act != CaseAct.DENY && act != CaseAct.DENY_ON_THE_SPOT;
  }

  /** Arguments of a refusal with states and acts in words. */
  public static Object[] arguments(View view, Refusal refusal) {
    if (!refusal.code().equals(CaseRule.CASE_STATE_FORBIDS.name())) {
      return refusal.arguments().toArray();
    }
    return new Object[] {
      view.t("case.act." + refusal.arguments().get(0)),
      view.t("case.state." + refusal.arguments().get(1))
    };
  }
}
