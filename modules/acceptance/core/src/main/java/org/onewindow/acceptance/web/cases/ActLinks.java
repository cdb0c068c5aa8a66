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
          WARN_OF_DEEMED_RENEWAL,
          DEEM_RENEWED,
          WARN_OF_TOLERANCE,
          LAPSE_TOLERANCE,
          REMIND_OF_SUSPENSION,
          LAPSE_HEARING,
          LAPSE_SPECIAL ->
          "";
      case COMMIT -> "commitment";
      case TERMINATE_FALSE_PROMISE -> "";
      case ASK_SECOND_CORRECTION -> "second-correction";
      case APPROVE_SECOND_CORRECTION -> "second-correction-approval";
      case CORRECT_ON_THE_SPOT -> "spot-correction";
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
      case PROPOSE_EXTENSION -> "extension";
      case APPROVE_EXTENSION, DECLINE_EXTENSION -> "extension/answer";
      case PROPOSE_SPECIAL -> "special";
      case START_SPECIAL, DECLINE_SPECIAL -> "special/answer";
      case END_SPECIAL -> "special/end";
      case RECORD_VISIT -> "visit";
      case TELL_INTERESTED_PARTY -> "statement/notice";
      case RECORD_STATEMENT -> "statement";
      case TELL_HEARING_RIGHT -> "hearing/right";
      case ANNOUNCE_HEARING -> "hearing/announcement";
      case REQUEST_HEARING -> "hearing/request";
      case WAIVE_HEARING -> "hearing/waiver";
      case CALL_HEARING -> "hearing/call";
      case RECORD_MINUTES -> "hearing/minutes";
      case END_HEARING -> "hearing/end";
      case SUSPEND -> "suspension";
      case RESUME -> "resumption";
      case PROPOSE_TERMINATION -> "termination";
      case APPROVE_TERMINATION, DECLINE_TERMINATION -> "termination/answer";
      case TRANSFER_UP -> "transfer";
      case PASS_ON -> "passing-on";
      case RELAY_CORRECTION -> "relay";
      case FORWARD_CORRECTIONS -> "forwarding";
      case RECORD_GRANT, RECORD_DENIAL -> "reply";
      case GRANT, DENY -> "decision";
      case GRANT_ON_THE_SPOT, DENY_ON_THE_SPOT -> "spot";
      case ISSUE_CERTIFICATE -> "certificate";
      case DELIVER -> "delivery";
      case WITHDRAW -> "withdrawal";
      case ARCHIVE -> "archive";
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

  /** Grant and deny share one page, and so do agreeing and declining; one button is enough. */
  public static boolean isShown(CaseAct act, CaseView it) {
    return switch (act) {
      case DENY,
          DENY_ON_THE_SPOT,
          RECORD_DENIAL,
          DECLINE_EXTENSION,
          DECLINE_SPECIAL,
          DECLINE_TERMINATION ->
          false;
      default -> true;
    };
  }

  /** Stands in the second row: beside the straight way. */
  public static boolean isBeside(CaseAct act) {
    return switch (act) {
      case PROPOSE_EXTENSION,
          PROPOSE_SPECIAL,
          RECORD_VISIT,
          TELL_INTERESTED_PARTY,
          RECORD_STATEMENT,
          TELL_HEARING_RIGHT,
          ANNOUNCE_HEARING,
          REQUEST_HEARING,
          WAIVE_HEARING,
          SUSPEND,
          PROPOSE_TERMINATION ->
          true;
      default -> false;
    };
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
