package org.onewindow.acceptance.domain.cases;

import static org.onewindow.acceptance.domain.cases.CaseAct.*;
import static org.onewindow.acceptance.domain.cases.CaseFact.*;
import static org.onewindow.acceptance.domain.cases.CaseState.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that may ever happen to a case. What does not stand here is refused; a new lawful path
 * is a new row. The table is rendered into {@code docs/architecture/states/case.md} by a test.
 */
public final class CaseTransitions {

  private static final List<Transition> ALL = new ArrayList<>();

  static {
    // 申请与受理 (行政许可法 art. 29–33)
    row(DRAFT, RECEIVE, RECEIVED, CASE_RECEIVED, ClockMark.RECEIVED);
    row(RECEIVED, NOTICE_CORRECTION, CORRECTING, CORRECTION_NOTIFIED, ClockMark.CORRECTION_NOTICED);
    row(CORRECTING, HAND_IN_CORRECTIONS, RECEIVED, CORRECTIONS_HANDED_IN, ClockMark.CORRECTED);
    row(CORRECTING, WARN_OF_LAPSE, CORRECTING, CORRECTION_LAPSE_NEAR);
    row(CORRECTING, LAPSE_CORRECTION, CORRECTION_LAPSED, CORRECTION_HAS_LAPSED);
    row(RECEIVED, ACCEPT, ACCEPTED, CASE_ACCEPTED, ClockMark.ACCEPTED);
    row(RECEIVED, ACCEPT_BY_SILENCE, ACCEPTED, CASE_ACCEPTED, ClockMark.ACCEPTED);
    row(RECEIVED, ASK_SECOND_CORRECTION, RECEIVED, SECOND_CORRECTION_ASKED);
    row(RECEIVED, APPROVE_SECOND_CORRECTION, RECEIVED, SECOND_CORRECTION_APPROVED);
    row(RECEIVED, CORRECT_ON_THE_SPOT, RECEIVED, CORRECTED_ON_THE_SPOT);
    // 告知承诺 (国办发〔2020〕42号); after the decision a false promise is a ground to withdraw it
    row(RECEIVED, COMMIT, RECEIVED, COMMITMENT_GIVEN);
    for (CaseState open : List.of(RECEIVED, ACCEPTED, REVIEWING, TO_DECIDE, SPECIAL, SUSPENDED)) {
      row(open, TERMINATE_FALSE_PROMISE, TERMINATED, CASE_TERMINATED);
    }
    // 容缺受理 (approval.md §1.6): review and decision go on, the result waits for the papers
    row(RECEIVED, ACCEPT_TOLERANTLY, ACCEPTED, CASE_ACCEPTED, ClockMark.ACCEPTED);
    for (CaseState waiting :
        List.of(ACCEPTED, REVIEWING, TO_DECIDE, SPECIAL, SUSPENDED, GRANTED, DELIVERING)) {
      row(waiting, HAND_IN_TOLERATED, waiting, TOLERATED_HANDED_IN);
      row(waiting, CaseAct.EXTEND_TOLERANCE, waiting, CaseFact.TOLERANCE_EXTENDED);
      row(waiting, WARN_OF_TOLERANCE, waiting, TOLERANCE_LAPSE_NEAR);
      row(waiting, LAPSE_TOLERANCE, TERMINATED, CASE_TERMINATED);
    }
    row(
        RECEIVED,
        CaseAct.REFUSE_ACCEPTANCE,
        REFUSED_ACCEPTANCE,
        CaseFact.ACCEPTANCE_REFUSED,
        ClockMark.ACCEPTANCE_REFUSED);
    row(RECEIVED, RECORD_NOT_NEEDED, NOT_NEEDED, NO_LICENCE_NEEDED, ClockMark.ACCEPTANCE_REFUSED);
    // 审查与决定 (art. 34–40)
    row(ACCEPTED, TAKE_UP, REVIEWING, REVIEW_TAKEN_UP);
    row(REVIEWING, GIVE_REVIEW_OPINION, TO_DECIDE, REVIEW_COMPLETED);
    row(TO_DECIDE, GIVE_SECOND_OPINION, TO_DECIDE, SECOND_OPINION_GIVEN);
    row(TO_DECIDE, SEND_BACK, REVIEWING, REVIEW_SENT_BACK);
    row(TO_DECIDE, GRANT, GRANTED, CASE_DECIDED, ClockMark.DECIDED);
    row(TO_DECIDE, DENY, DENIED, CASE_DECIDED, ClockMark.DECIDED);
    row(ACCEPTED, GRANT_ON_THE_SPOT, GRANTED, CASE_DECIDED, ClockMark.DECIDED);
    row(ACCEPTED, DENY_ON_THE_SPOT, DENIED, CASE_DECIDED, ClockMark.DECIDED);
    // 延长 (art. 42), 特别程序 (art. 45), 中止
    for (CaseState open : List.of(REVIEWING, TO_DECIDE)) {
      row(open, PROPOSE_EXTENSION, open, EXTENSION_PROPOSED);
      row(open, APPROVE_EXTENSION, open, CASE_EXTENDED, ClockMark.EXTENDED);
      row(open, DECLINE_EXTENSION, open, EXTENSION_DECLINED);
      row(open, PROPOSE_SPECIAL, open, SPECIAL_PROPOSED);
      row(open, DECLINE_SPECIAL, open, SPECIAL_DECLINED);
      row(open, START_SPECIAL, SPECIAL, CaseFact.SPECIAL_STARTED, ClockMark.SPECIAL_STARTED);
      row(open, SUSPEND, SUSPENDED, CASE_SUSPENDED);
      row(open, TELL_INTERESTED_PARTY, open, INTERESTED_PARTY_TOLD);
      row(open, RECORD_STATEMENT, open, STATEMENT_TAKEN);
      row(open, TELL_HEARING_RIGHT, open, HEARING_RIGHT_TOLD);
      row(open, WAIVE_HEARING, open, HEARING_WAIVED);
      row(open, ANNOUNCE_HEARING, SPECIAL, HEARING_ANNOUNCED, ClockMark.SPECIAL_STARTED);
      row(open, REQUEST_HEARING, SPECIAL, HEARING_REQUESTED, ClockMark.SPECIAL_STARTED);
    }
    row(SPECIAL, END_SPECIAL, REVIEWING, CaseFact.SPECIAL_ENDED, ClockMark.SPECIAL_ENDED);
    row(SPECIAL, REQUEST_HEARING, SPECIAL, HEARING_REQUESTED);
    row(SPECIAL, CALL_HEARING, SPECIAL, HEARING_CALLED);
    row(SPECIAL, RECORD_MINUTES, REVIEWING, HEARING_HELD, ClockMark.SPECIAL_ENDED);
    row(SPECIAL, WAIVE_HEARING, REVIEWING, HEARING_WAIVED, ClockMark.SPECIAL_ENDED);
    row(SPECIAL, END_HEARING, REVIEWING, HEARING_NOT_ASKED_FOR, ClockMark.SPECIAL_ENDED);
    row(SPECIAL, LAPSE_HEARING, REVIEWING, HEARING_NOT_ASKED_FOR, ClockMark.SPECIAL_ENDED);
    row(SPECIAL, LAPSE_SPECIAL, REVIEWING, CaseFact.SPECIAL_ENDED, ClockMark.SPECIAL_ENDED);
    row(REVIEWING, RECORD_VISIT, REVIEWING, VISIT_RECORDED);
    row(SPECIAL, RECORD_VISIT, SPECIAL, VISIT_RECORDED);
    row(SUSPENDED, REMIND_OF_SUSPENSION, SUSPENDED, SUSPENSION_REVIEW_DUE);
    row(SUSPENDED, RESUME, REVIEWING, CASE_RESUMED);
    // 视为准予延续 (art. 50): an accepted renewal that nobody decides while the licence lasts
    for (CaseState undecided : List.of(ACCEPTED, REVIEWING, TO_DECIDE, SPECIAL, SUSPENDED)) {
      row(undecided, WARN_OF_DEEMED_RENEWAL, undecided, CaseFact.DEEMED_RENEWAL_NEAR);
      row(undecided, DEEM_RENEWED, GRANTED, CASE_DECIDED, ClockMark.DECIDED);
    }
    // 转报 (art. 35, 43) and 跨域代收 (国办发〔2020〕35号): another organ decides
    row(TO_DECIDE, TRANSFER_UP, TRANSFERRED, CASE_TRANSFERRED, ClockMark.TRANSFERRED);
    row(RECEIVED, PASS_ON, TRANSFERRED, CASE_TRANSFERRED, ClockMark.TRANSFERRED);
    row(TRANSFERRED, RELAY_CORRECTION, TRANSFERRED, CORRECTION_RELAYED);
    row(TRANSFERRED, FORWARD_CORRECTIONS, TRANSFERRED, CORRECTIONS_FORWARDED);
    row(TRANSFERRED, RECORD_GRANT, DELIVERING, CASE_DECIDED, ClockMark.DECIDED_ELSEWHERE);
    row(TRANSFERRED, RECORD_DENIAL, DENIED, CASE_DECIDED, ClockMark.DECIDED_ELSEWHERE);
    // 颁发与送达 (art. 39, 44)
    row(GRANTED, ISSUE_CERTIFICATE, DELIVERING, CERTIFICATE_ISSUED);
    row(GRANTED, DELIVER, DELIVERED, CASE_DELIVERED, ClockMark.DELIVERED);
    row(DELIVERING, DELIVER, DELIVERED, CASE_DELIVERED, ClockMark.DELIVERED);
    row(DENIED, DELIVER, DELIVERED, CASE_DELIVERED, ClockMark.DELIVERED);
    row(DELIVERED, CLOSE, CLOSED, CASE_CLOSED);
    // 终止: the applicant died or was dissolved before the decision (approval.md §2.3)
    for (CaseState open :
        List.of(RECEIVED, CORRECTING, ACCEPTED, REVIEWING, TO_DECIDE, SPECIAL, SUSPENDED)) {
      row(open, PROPOSE_TERMINATION, open, TERMINATION_PROPOSED);
      row(open, APPROVE_TERMINATION, TERMINATED, CASE_TERMINATED);
      row(open, DECLINE_TERMINATION, open, TERMINATION_DECLINED);
    }
    // 撤回申请: any time before the decision
    for (CaseState open :
        List.of(
            RECEIVED,
            CORRECTING,
            ACCEPTED,
            REVIEWING,
            TO_DECIDE,
            SPECIAL,
            SUSPENDED,
            TRANSFERRED)) {
      row(open, WITHDRAW, WITHDRAWN, CASE_WITHDRAWN);
    }
    // 归档: whatever way it ended, once the file is complete (approval.md §2.3b)
    for (CaseState ended :
        List.of(CORRECTION_LAPSED, NOT_NEEDED, REFUSED_ACCEPTANCE, CLOSED, TERMINATED, WITHDRAWN)) {
      row(ended, CaseAct.ARCHIVE, ARCHIVED, CASE_ARCHIVED);
    }
  }

  private CaseTransitions() {}

  /** The whole table in the order of a case's life. */
  public static List<Transition> all() {
    return List.copyOf(ALL);
  }

  /** The row for an act in a state, if there is one. */
  public static Optional<Transition> from(CaseState state, CaseAct act) {
    return ALL.stream().filter(t -> t.from() == state && t.act() == act).findFirst();
  }

  /** What may be done in a state at all, whoever does it. */
  public static Set<CaseAct> actsIn(CaseState state) {
    Set<CaseAct> acts = EnumSet.noneOf(CaseAct.class);
    ALL.stream().filter(t -> t.from() == state).forEach(t -> acts.add(t.act()));
    return acts;
  }

  private static void row(CaseState from, CaseAct act, CaseState to, CaseFact fact) {
    add(new Transition(from, act, to, fact, Optional.empty()));
  }

  private static void row(
      CaseState from, CaseAct act, CaseState to, CaseFact fact, ClockMark clock) {
    add(new Transition(from, act, to, fact, Optional.of(clock)));
  }

  private static void add(Transition transition) {
    if (from(transition.from(), transition.act()).isPresent()) {
      throw new IllegalStateException("Two rows for " + transition.from() + " " + transition.act());
    }
    ALL.add(transition);
  }
}
