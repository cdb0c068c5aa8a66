package org.onewindow.acceptance.domain.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;
import org.onewindow.acceptance.domain.matter.WindowPower;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/**
 * Who may walk which row of {@link CaseTransitions}, whatever he or she enters: the powers of a
 * window, the competence of a unit, and the separation of those who accept from those who review
 * and decide (受审分离). A new act says here who may do it; what the act itself must contain is said by
 * the class of the act.
 */
public final class Admission {

  private final LicenceCase it;
  private final Officer by;
  private final Circumstances given;

  private Admission(LicenceCase it, Officer by, Circumstances given) {
    this.it = it;
    this.by = by;
    this.given = given;
  }

  /**
   * The row that the act walks.
   *
   * @throws Refused ACC-086 when there is none, or the rule that keeps this officer from walking it
   */
  static Transition admit(LicenceCase it, CaseAct act, Officer by, Circumstances given) {
    Transition row = row(it, act);
    new Admission(it, by, given).check(act);
    return row;
  }

  /** Why this officer cannot do this now, whatever is entered; empty when nothing hinders. */
  public static Optional<Refusal> hindrance(
      LicenceCase it, CaseAct act, Officer by, Circumstances circumstances) {
    try {
      admit(it, act, by, circumstances);
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.reasons().get(0));
    }
  }

  /** The row in the table for the state the case is in, whoever acts; ACC-086. */
  static Transition row(LicenceCase it, CaseAct act) {
    return CaseTransitions.from(it.state(), act)
        .orElseThrow(() -> new Refused(CaseRule.CASE_STATE_FORBIDS.refusal(act, it.state())));
  }

  /** A draft can be begun only at a window that handles the matter; ACC-039. */
  static void toCollect(Officer by, String matter) {
    must(by.holds(WindowPower.COLLECT), CaseRule.CASE_WINDOW_HAS_NO_POWER, matter);
  }

  /** What is only collected here is neither accepted nor answered here; ACC-428. */
  private void mustBeOfThisOrgan(CaseAct act) {
    boolean ofItsOrgan =
        switch (act) {
          case NOTICE_CORRECTION,
              ACCEPT,
              ACCEPT_TOLERANTLY,
              COMMIT,
              ASK_SECOND_CORRECTION,
              APPROVE_SECOND_CORRECTION,
              REFUSE_ACCEPTANCE,
              RECORD_NOT_NEEDED,
              PROPOSE_TERMINATION ->
              true;
          default -> false;
        };
    must(
        !ofItsOrgan || !it.matter().isCollected(),
        CaseRule.CASE_COLLECTED_NOT_ACCEPTED_HERE,
        it.matter().name());
  }

  /**
   * 视为准予延续: when the licence has ended nobody decides, and nothing puts the decision off; ACC-502.
   */
  private void mustNotComeAfterTheLicence(CaseAct act) {
    boolean tooLate =
        switch (act) {
          case GRANT,
              DENY,
              GRANT_ON_THE_SPOT,
              DENY_ON_THE_SPOT,
              TRANSFER_UP,
              WITHDRAW,
              TERMINATE_FALSE_PROMISE,
              APPROVE_TERMINATION,
              APPROVE_EXTENSION,
              START_SPECIAL,
              SUSPEND,
              TELL_HEARING_RIGHT,
              ANNOUNCE_HEARING,
              REQUEST_HEARING ->
              it.due().isRenewedBySilence(given.at());
          default -> false;
        };
    must(!tooLate, CaseRule.CASE_RENEWED_BY_SILENCE);
  }

  private void check(CaseAct act) {
    mustBeOfThisOrgan(act);
    mustNotComeAfterTheLicence(act);
    switch (act) {
      case RECEIVE, HAND_IN_CORRECTIONS -> toCollect(by, it.matter().name());
      case ACCEPT -> {
        mustHaveAcceptancePower();
        mustBeComplete();
      }
      case ACCEPT_BY_SILENCE,
          WARN_OF_LAPSE,
          LAPSE_CORRECTION,
          WARN_OF_DEEMED_RENEWAL,
          DEEM_RENEWED,
          WARN_OF_TOLERANCE,
          LAPSE_TOLERANCE,
          REMIND_OF_SUSPENSION,
          LAPSE_HEARING,
          LAPSE_SPECIAL ->
          timeMustHaveCome(act);
      case COMMIT -> {
        mustHaveAcceptancePower();
        mustNotBeAcceptedBySilence();
      }
      case TERMINATE_FALSE_PROMISE -> mustBelongToOrgan();
      case ASK_SECOND_CORRECTION -> {
        mustHaveAcceptancePower();
        mustNotBeAcceptedBySilence();
        must(SecondCorrection.mayBeAsked(it), CaseRule.CASE_SECOND_CORRECTION_NOT_ASKED);
      }
      case APPROVE_SECOND_CORRECTION -> {
        mustNotBeAcceptedBySilence();
        must(SecondCorrection.isAsked(it), CaseRule.CASE_SECOND_CORRECTION_NOT_ASKED);
      }
      case CORRECT_ON_THE_SPOT -> {
        toCollect(by, it.matter().name());
        mustNotBeAcceptedBySilence();
      }
      case ACCEPT_TOLERANTLY -> {
        mustHaveAcceptancePower();
        mustNotBeAcceptedBySilence();
        must(Tolerating.isPossible(it), CaseRule.CASE_TOLERANCE_ONLY_SECONDARY);
      }
      case HAND_IN_TOLERATED -> {
        toCollect(by, it.matter().name());
        must(Tolerating.isOpen(it), CaseRule.CASE_TOLERANCE_NOTHING_OPEN);
      }
      case EXTEND_TOLERANCE -> {
        mustHaveAcceptancePower();
        must(Tolerating.isOpen(it), CaseRule.CASE_TOLERANCE_NOTHING_OPEN);
        must(!it.tolerance().orElseThrow().isExtended(), CaseRule.CASE_TOLERANCE_EXTENDED_ALREADY);
      }
      case NOTICE_CORRECTION -> {
        mustHaveAcceptancePower();
        mustNotBeAcceptedBySilence();
        must(
            it.correctionNotices() == 0 || SecondCorrection.isApproved(it),
            CaseRule.CASE_CORRECTION_ONLY_ONCE);
      }
      case REFUSE_ACCEPTANCE, RECORD_NOT_NEEDED -> {
        mustHaveAcceptancePower();
        mustNotBeAcceptedBySilence();
      }
      case TAKE_UP -> {
        mustBelongToOrgan();
        must(!hasAccepted(), CaseRule.CASE_ACCEPTOR_MAY_NOT_REVIEW);
      }
      case GIVE_REVIEW_OPINION -> must(hasReviewed(), CaseRule.CASE_NOT_YOUR_REVIEW);
      case GIVE_SECOND_OPINION -> {
        mustBelongToOrgan();
        must(!hasReviewed(), CaseRule.CASE_SECOND_OPINION_BY_ANOTHER);
        must(!hasAccepted(), CaseRule.CASE_ACCEPTOR_MAY_NOT_REVIEW);
      }
      case SEND_BACK -> mustBelongToOrgan();
      case TRANSFER_UP -> {
        mustBelongToOrgan();
        must(it.matter().isForwarded(), CaseRule.CASE_NOT_FORWARDED, it.matter().name());
        must(
            !Tolerating.isOpen(it),
            CaseRule.CASE_TOLERANCE_NOT_CORRECTED,
            CaseMaterial.names(it.lacking()));
        must(!hasAccepted(), CaseRule.CASE_ACCEPTOR_MAY_NOT_DECIDE);
        must(!asked(CaseSpecialProcedure.class), CaseRule.CASE_PROPOSAL_UNANSWERED);
        mustLeaveTheDaysToAsk();
        must(!asked(CaseTermination.class), CaseRule.CASE_PROPOSAL_UNANSWERED);
        boolean apart = given.matter().separateApprover();
        must(!apart || !hasReviewed(), CaseRule.CASE_REVIEWER_MAY_NOT_DECIDE);
      }
      case PASS_ON -> {
        toCollect(by, it.matter().name());
        must(it.matter().isCollected(), CaseRule.CASE_NOT_FORWARDED, it.matter().name());
      }
      case RELAY_CORRECTION -> {
        mustHandleElsewhere();
        must(!RelayingCorrection.isOpen(it), CaseRule.CASE_RELAY_OPEN);
      }
      case FORWARD_CORRECTIONS -> {
        mustHandleElsewhere();
        must(RelayingCorrection.isOpen(it), CaseRule.CASE_RELAY_NONE);
      }
      case RECORD_GRANT, RECORD_DENIAL -> mustHandleElsewhere();
      case GRANT, DENY -> {
        mustBelongToOrgan();
        must(!it.matter().isForwarded(), CaseRule.CASE_DECIDED_ELSEWHERE, it.matter().name());
        must(!hasAccepted(), CaseRule.CASE_ACCEPTOR_MAY_NOT_DECIDE);
        must(!asked(CaseSpecialProcedure.class), CaseRule.CASE_PROPOSAL_UNANSWERED);
        must(!asked(CaseTermination.class), CaseRule.CASE_PROPOSAL_UNANSWERED);
        mustBeHeard();
        boolean apart = given.matter().separateApprover();
        must(!apart || !hasReviewed(), CaseRule.CASE_REVIEWER_MAY_NOT_DECIDE);
      }
      case PROPOSE_EXTENSION -> {
        must(hasReviewed(), CaseRule.CASE_NOT_YOUR_REVIEW);
        must(!it.matter().isForwarded(), CaseRule.CASE_FIRST_REVIEW_NOT_EXTENDED);
        mustNotBeExtended();
        must(!asked(CaseExtension.class), CaseRule.CASE_PROPOSAL_UNANSWERED);
        must(given.matter().extension() > 0, CaseRule.CASE_EXTENSION_DAYS, 0);
        mustBeWithinStatutoryLimit();
      }
      case APPROVE_EXTENSION -> {
        mustSettleAnother(CaseExtension.class);
        mustBeWithinStatutoryLimit();
      }
      case DECLINE_EXTENSION -> mustSettleAnother(CaseExtension.class);
      case PROPOSE_SPECIAL -> {
        must(hasReviewed(), CaseRule.CASE_NOT_YOUR_REVIEW);
        must(!asked(CaseSpecialProcedure.class), CaseRule.CASE_PROPOSAL_UNANSWERED);
        must(
            given.matter().procedures().stream()
                .anyMatch(p -> p.kind() != SpecialProcedureKind.HEARING),
            CaseRule.CASE_PROCEDURE_NOT_LISTED);
      }
      case START_SPECIAL -> {
        mustSettleAnother(CaseSpecialProcedure.class);
        mustLeaveTheDaysToAsk();
      }
      case DECLINE_SPECIAL -> mustSettleAnother(CaseSpecialProcedure.class);
      case END_SPECIAL -> {
        must(hasReviewed(), CaseRule.CASE_NOT_YOUR_REVIEW);
        must(asked(CaseSpecialProcedure.class), CaseRule.CASE_NOTHING_PROPOSED);
        must(isVisited(), CaseRule.CASE_VISIT_NOT_RECORDED);
      }
      case RECORD_VISIT, TELL_INTERESTED_PARTY, RECORD_STATEMENT ->
          must(hasReviewed(), CaseRule.CASE_NOT_YOUR_REVIEW);
      case TELL_HEARING_RIGHT, ANNOUNCE_HEARING -> {
        mustBeginHearing(act == CaseAct.ANNOUNCE_HEARING);
        must(!asked(CaseSpecialProcedure.class), CaseRule.CASE_PROPOSAL_UNANSWERED);
        must(hearing(h -> h.isInHand(given.at())).isEmpty(), CaseRule.CASE_HEARING_RIGHT_OPEN);
      }
      case REQUEST_HEARING -> {
        if (by.isAtWindow()) { // whoever reviews it cannot sit on it
          toCollect(by, it.matter().name());
        } else {
          must(hasReviewed(), CaseRule.CASE_NOT_YOUR_REVIEW);
        }
        must(HoldingHearing.mayBeAsked(it), CaseRule.CASE_HEARING_ASKED_LATE);
      }
      case WAIVE_HEARING -> {
        must(hasReviewed(), CaseRule.CASE_NOT_YOUR_REVIEW);
        must(
            hearing(h -> h.isRightOpen(given.at()) || (h.isRunning() && h.askedAt().isPresent()))
                .isPresent(),
            CaseRule.CASE_HEARING_ASKED_LATE);
      }
      case CALL_HEARING -> {
        must(hasReviewed(), CaseRule.CASE_NOT_YOUR_REVIEW);
        must(
            hearing(h -> h.isRunning() && h.askedAt().isPresent()).isPresent(),
            CaseRule.CASE_HEARING_ASKED_LATE);
      }
      case RECORD_MINUTES -> {
        must(
            hearing(h -> h.isRunning() && h.isHostedBy(by)).isPresent(),
            CaseRule.CASE_HEARING_HOST);
        must(
            hearing(h -> h.heldAt().filter(w -> !given.at().isBefore(w)).isPresent()).isPresent(),
            CaseRule.CASE_HEARING_MINUTES_INCOMPLETE);
      }
      case END_HEARING -> {
        must(hasReviewed(), CaseRule.CASE_NOT_YOUR_REVIEW);
        must(
            hearing(h -> h.isRunning() && h.askedAt().isEmpty() && given.at().isAfter(h.askUntil()))
                .isPresent(),
            CaseRule.CASE_HEARING_RIGHT_OPEN);
      }
      case SUSPEND -> {
        mustBelongToOrgan();
        mustLeaveTheDaysToAsk();
      }
      case RESUME -> mustBelongToOrgan();
      case PROPOSE_TERMINATION -> {
        if (it.acceptedAt().isEmpty()) {
          mustHaveAcceptancePower();
        } else {
          mustBelongToOrgan();
        }
        must(!asked(CaseTermination.class), CaseRule.CASE_PROPOSAL_UNANSWERED);
      }
      case APPROVE_TERMINATION, DECLINE_TERMINATION -> mustSettleAnother(CaseTermination.class);
      case GRANT_ON_THE_SPOT, DENY_ON_THE_SPOT -> {
        mustDecideInOneSitting();
        must(!asked(CaseTermination.class), CaseRule.CASE_PROPOSAL_UNANSWERED);
      }
      case ISSUE_CERTIFICATE ->
          must(
              given.matter().givesCertificate(),
              CaseRule.CASE_NO_CERTIFICATE_TO_ISSUE,
              it.matter().name());
      case DELIVER -> {
        must(
            it.state() != CaseState.GRANTED || !given.matter().givesCertificate(),
            CaseRule.CASE_CERTIFICATE_NOT_ISSUED);
        must(
            !Tolerating.isOpen(it),
            CaseRule.CASE_TOLERANCE_NOT_CORRECTED,
            CaseMaterial.names(it.lacking()));
      }
      case WITHDRAW -> {
        if (by.isAtWindow()) {
          toCollect(by, it.matter().name());
          String window = it.receipt().window();
          must(
              window == null || window.isEmpty() || window.equals(by.window()),
              CaseRule.CASE_WITHDRAWAL_ELSEWHERE,
              window);
        } else {
          mustBelongToOrgan();
        }
      }
      case ARCHIVE -> {
        if (!by.unit().equals(it.receipt().unit())) {
          mustBelongToOrgan();
        }
      }
      case CLOSE -> {
        // the file is looked at when it is closed
      }
    }
  }

  /** The reviewer asks, the head of the organ answers: never the same person. */
  private void mustSettleAnother(Class<? extends CaseProceeding> kind) {
    mustBelongToOrgan();
    must(asked(kind), CaseRule.CASE_NOTHING_PROPOSED);
    must(it.latest(kind).filter(p -> p.wasBegunBy(by)).isEmpty(), CaseRule.CASE_OWN_PROPOSAL);
  }

  private Optional<CaseHearing> hearing(Predicate<CaseHearing> fits) {
    return it.latest(CaseHearing.class).filter(fits);
  }

  /** Nothing begins in which a hearing could not be asked for while it may be; ACC-599. */
  private void mustLeaveTheDaysToAsk() {
    must(hearing(h -> h.isRightOpen(given.at())).isEmpty(), CaseRule.CASE_HEARING_DAYS_TO_ASK);
  }

  /** Told of the right, they have their days; where the law wants a hearing, there was one. */
  private void mustBeHeard() {
    must(
        it.latest(CaseStatement.class).filter(s -> s.isAwaited(given.at())).isEmpty(),
        CaseRule.CASE_STATEMENT_AWAITED);
    must(hearing(h -> h.isRightOpen(given.at())).isEmpty(), CaseRule.CASE_HEARING_RIGHT_OPEN);
    must(
        !given.matter().hearing() || hearing(CaseHearing::satisfiesTheLaw).isPresent(),
        CaseRule.CASE_HEARING_COMPULSORY,
        it.matter().name());
  }

  /** Once by the reviewer; the same again only by somebody else of the organ; ACC-506. */
  private void mustBeginHearing(boolean announced) {
    boolean again =
        it.proceedings().stream()
            .anyMatch(p -> p instanceof CaseHearing h && h.isAnnounced() == announced);
    if (again) {
      mustBelongToOrgan();
      must(!hasReviewed(), CaseRule.CASE_HEARING_AGAIN);
    } else {
      must(hasReviewed(), CaseRule.CASE_NOT_YOUR_REVIEW);
    }
  }

  /** A site inspection that was started is ended with the record of the visit. */
  private boolean isVisited() {
    CaseSpecialProcedure running = it.latest(CaseSpecialProcedure.class).orElseThrow();
    return running.kind() != SpecialProcedureKind.SITE_INSPECTION
        || it.latest(CaseSiteVisit.class).filter(v -> v.seq() > running.seq()).isPresent();
  }

  private boolean asked(Class<? extends CaseProceeding> kind) {
    return it.latest(kind).filter(CaseProceeding::isOpen).isPresent();
  }

  private void mustNotBeExtended() {
    must(it.last(ClockMark.EXTENDED).isEmpty(), CaseRule.CASE_EXTENDED_ALREADY);
  }

  private void mustBeWithinStatutoryLimit() {
    must(
        it.due().statutory().filter(due -> !given.at().isAfter(due)).isPresent(),
        CaseRule.CASE_EXTENSION_TOO_LATE);
  }

  private boolean hasAccepted() {
    return by.account().equals(it.acceptedBy()) || by.account().equals(it.receipt().by());
  }

  private boolean hasReviewed() {
    return by.account().equals(it.reviewedBy());
  }

  private void mustHaveAcceptancePower() {
    if (by.isAtWindow()) {
      must(by.holds(WindowPower.ACCEPT), CaseRule.CASE_ACCEPT_POWER_MISSING, it.matter().name());
    } else {
      mustBelongToOrgan();
    }
  }

  /** Whoever sent the papers away looks after what comes back. */
  private void mustHandleElsewhere() {
    if (by.isAtWindow()) {
      toCollect(by, it.matter().name());
    } else {
      mustBelongToOrgan();
    }
  }

  private void mustBelongToOrgan() {
    boolean belongs =
        by.unit().equals(it.matter().section()) || by.unit().equals(it.matter().organ());
    must(belongs, CaseRule.CASE_NOT_YOUR_UNIT);
  }

  private void mustBeComplete() {
    List<CaseMaterial> lacking = it.lacking();
    must(
        lacking.isEmpty() || Accepting.isDoneBySilence(it, given.at()),
        CaseRule.CASE_MATERIALS_INCOMPLETE,
        CaseMaterial.names(lacking));
  }

  private void mustNotBeAcceptedBySilence() {
    must(!Accepting.isDoneBySilence(it, given.at()), CaseRule.CASE_ACCEPTED_BY_SILENCE);
  }

  private void timeMustHaveCome(CaseAct act) {
    must(by.isSystem(), CaseRule.CASE_TIME_ACTS_ALONE);
    must(it.due().hasTimeCome(act, given.at()), CaseRule.CASE_TIME_NOT_COME);
  }

  private void mustDecideInOneSitting() {
    String matter = it.matter().name();
    must(it.matter().kind() == HandlingKind.SAME_DAY, CaseRule.CASE_NOT_SAME_DAY, matter);
    must(
        by.isAtWindow() && by.holds(WindowPower.DECIDE),
        CaseRule.CASE_DECIDE_POWER_MISSING,
        matter);
    must(
        given.receivedToday() && by.window().equals(it.receipt().window()),
        CaseRule.CASE_SITTING_BROKEN,
        matter);
  }

  private static void must(boolean holds, CaseRule rule, Object... arguments) {
    if (!holds) {
      throw new Refused(rule.refusal(arguments));
    }
  }
}
