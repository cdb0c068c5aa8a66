package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseDefect;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.CaseTransfer;
import org.onewindow.acceptance.domain.cases.FeeNotice;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.ProgressSecret;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;

/** 办件进度 for the public: number and secret part of the receipt, no log-in, no names. */
@ApplicationScoped
public class ShowProgress {

  private final CaseBook book;
  private final Cases cases;
  private final FeeBook fees;

  /** For the container's proxy. */
  protected ShowProgress() {
    this(null, null, null);
  }

  @Inject
  ShowProgress(CaseBook book, Cases cases, FeeBook fees) {
    this.book = book;
    this.cases = cases;
    this.fees = fees;
  }

  private static final Set<CaseAct> TOLD =
      Set.of(
          CaseAct.RECEIVE,
          CaseAct.NOTICE_CORRECTION,
          CaseAct.HAND_IN_CORRECTIONS,
          CaseAct.WARN_OF_LAPSE,
          CaseAct.LAPSE_CORRECTION,
          CaseAct.ACCEPT,
          CaseAct.COMMIT,
          CaseAct.TERMINATE_FALSE_PROMISE,
          CaseAct.ACCEPT_TOLERANTLY,
          CaseAct.HAND_IN_TOLERATED,
          CaseAct.EXTEND_TOLERANCE,
          CaseAct.WARN_OF_TOLERANCE,
          CaseAct.LAPSE_TOLERANCE,
          CaseAct.ACCEPT_BY_SILENCE,
          CaseAct.DEEM_RENEWED,
          CaseAct.REFUSE_ACCEPTANCE,
          CaseAct.RECORD_NOT_NEEDED,
          CaseAct.APPROVE_EXTENSION,
          CaseAct.START_SPECIAL,
          CaseAct.END_SPECIAL,
          CaseAct.TELL_INTERESTED_PARTY,
          CaseAct.RECORD_STATEMENT,
          CaseAct.LAPSE_SPECIAL,
          CaseAct.LAPSE_HEARING,
          CaseAct.TELL_HEARING_RIGHT,
          CaseAct.ANNOUNCE_HEARING,
          CaseAct.REQUEST_HEARING,
          CaseAct.CALL_HEARING,
          CaseAct.RECORD_MINUTES,
          CaseAct.SUSPEND,
          CaseAct.RESUME,
          CaseAct.APPROVE_TERMINATION,
          CaseAct.TRANSFER_UP,
          CaseAct.PASS_ON,
          CaseAct.RELAY_CORRECTION,
          CaseAct.FORWARD_CORRECTIONS,
          CaseAct.RECORD_GRANT,
          CaseAct.RECORD_DENIAL,
          CaseAct.GRANT,
          CaseAct.DENY,
          CaseAct.GRANT_ON_THE_SPOT,
          CaseAct.DENY_ON_THE_SPOT,
          CaseAct.ISSUE_CERTIFICATE,
          CaseAct.DELIVER,
          CaseAct.WITHDRAW);

  /**
   * @param number as typed
   * @param secret as typed
   * @throws NotFound PROGRESS_NOT_FOUND, the same for a wrong number and a wrong secret
   */
  @Transactional
  @Permitted(Permitted.ANYONE)
  public Progress of(String number, String secret) {
    Optional<LicenceCase> found = CaseNumber.parse(number).flatMap(cases::find);
    ProgressSecret typed = ProgressSecret.typed(secret);
    LicenceCase it =
        found
            .filter(c -> typed.opens(c.number().orElseThrow(), c.receipt().secretHash()))
            .orElseThrow(() -> new NotFound(Refusal.of("PROGRESS_NOT_FOUND")));
    return told(it);
  }

  /** How far a case is, in the words of citizens. */
  Progress told(LicenceCase it) {
    PublishedMatter matter = book.matter(it);
    Instant resultBy = resultBy(it);
    Optional<FeeNotice> fee = fees.of(it);
    Progress.Stage stage = stage(it, fee);
    return new Progress(
        it.number().orElseThrow().text(),
        it.matter().name(),
        matter.organName(),
        it.matter().kind(),
        stage,
        resultBy,
        resultBy == null ? null : book.dayOf(resultBy),
        resultBy != null && book.isProvisional(resultBy),
        resultBy != null && Progress.isOwed(stage) && book.now().isAfter(resultBy),
        it.state() == CaseState.CORRECTING
            ? it.openDefects().stream().map(CaseDefect::what).toList()
            : List.of(),
        it.events().stream()
            .filter(e -> TOLD.contains(e.act()))
            .map(e -> new Progress.Step(e.at(), e.act().name()))
            .toList(),
        fee.map(f -> new Progress.Fee(f.state().name(), f.total(), f.isBeforeDelivery()))
            .orElse(null));
  }

  private static Instant resultBy(LicenceCase it) {
    return switch (it.state()) {
      case RECEIVED ->
          (it.matter().isCollected() ? it.due().promised() : it.due().acceptance()).orElse(null);
      case TRANSFERRED -> it.latest(CaseTransfer.class).flatMap(CaseTransfer::until).orElse(null);
      case CORRECTING -> it.due().correction().orElse(null);
      case ACCEPTED, REVIEWING, TO_DECIDE, SUSPENDED ->
          it.due().promised().or(() -> it.due().statutory()).orElse(null);
      case GRANTED, DENIED, DELIVERING -> it.due().delivery().orElse(null);
      default -> null;
    };
  }

  /** Where a case stands, in the words of citizens. */
  Progress.Stage stage(LicenceCase it) {
    return stage(it, fees.of(it));
  }

  private static Progress.Stage stage(LicenceCase it, Optional<FeeNotice> fee) {
    if (it.state() == CaseState.RECEIVED && it.matter().isCollected()) {
      return Progress.Stage.COLLECTED;
    }
    boolean unpaid = fee.flatMap(FeeNotice::barsDelivery).isPresent();
    return stage(it.state(), unpaid);
  }

  /**
   * @param unpaid a fee bars the hand-over
   */
  static Progress.Stage stage(CaseState state, boolean unpaid) {
    return switch (state) {
      case DRAFT, RECEIVED -> Progress.Stage.RECEIVED;
      case CORRECTING -> Progress.Stage.TO_CORRECT;
      case CORRECTION_LAPSED -> Progress.Stage.LAPSED;
      case ACCEPTED, REVIEWING, TO_DECIDE -> Progress.Stage.ACCEPTED;
      case SPECIAL -> Progress.Stage.SPECIAL;
      case SUSPENDED -> Progress.Stage.SUSPENDED;
      case TRANSFERRED -> Progress.Stage.TRANSFERRED;
      case GRANTED -> Progress.Stage.GRANTED;
      case DENIED -> Progress.Stage.DENIED;
      case DELIVERING -> unpaid ? Progress.Stage.TO_PAY : Progress.Stage.READY;
      case DELIVERED, CLOSED -> Progress.Stage.DELIVERED;
      case REFUSED_ACCEPTANCE -> Progress.Stage.NOT_ACCEPTED;
      case NOT_NEEDED -> Progress.Stage.NOT_NEEDED;
      case TERMINATED -> Progress.Stage.TERMINATED;
      case WITHDRAWN -> Progress.Stage.WITHDRAWN;
      case ARCHIVED -> Progress.Stage.ARCHIVED;
    };
  }
}
