package org.onewindow.acceptance.application.cases;

import java.util.Optional;
import org.onewindow.acceptance.api.event.AcceptanceRefused;
import org.onewindow.acceptance.api.event.CaseAccepted;
import org.onewindow.acceptance.api.event.CaseClosed;
import org.onewindow.acceptance.api.event.CaseDecided;
import org.onewindow.acceptance.api.event.CaseDelivered;
import org.onewindow.acceptance.api.event.CaseReceived;
import org.onewindow.acceptance.api.event.CaseTerminated;
import org.onewindow.acceptance.api.event.CaseWithdrawn;
import org.onewindow.acceptance.api.event.CertificateIssued;
import org.onewindow.acceptance.api.event.CorrectionLapseNear;
import org.onewindow.acceptance.api.event.CorrectionLapsed;
import org.onewindow.acceptance.api.event.CorrectionNotified;
import org.onewindow.acceptance.api.event.CorrectionsHandedIn;
import org.onewindow.acceptance.api.event.DeemedRenewalNear;
import org.onewindow.acceptance.api.event.NoLicenceNeeded;
import org.onewindow.acceptance.api.event.ProceedingRecorded;
import org.onewindow.acceptance.api.event.ReviewCompleted;
import org.onewindow.acceptance.api.event.ReviewSentBack;
import org.onewindow.acceptance.api.event.SecondCorrectionAsked;
import org.onewindow.acceptance.api.event.ToleranceLapseNear;
import org.onewindow.acceptance.domain.cases.Accepting;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseEvent;
import org.onewindow.acceptance.domain.cases.CaseTransitions;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Verdict;

/** Says in the words of the api what an entry of the ledger means to others. */
final class CaseEvents {

  private CaseEvents() {}

  /** The event of an entry; empty for what concerns nobody outside. */
  static Optional<Record> of(LicenceCase it, CaseEvent entry) {
    String no = it.number().orElseThrow().text();
    String matter = it.matter().code();
    String organ = it.matter().organ();
    String section = it.matter().section();
    String at = entry.at().toString();
    return switch (CaseTransitions.from(entry.from(), entry.act()).orElseThrow().fact()) {
      case CASE_RECEIVED ->
          Optional.of(
              new CaseReceived(
                  no, matter, organ, section, it.receipt().unit(), it.receipt().window(), at));
      case CORRECTION_NOTIFIED ->
          Optional.of(new CorrectionNotified(no, matter, organ, section, at));
      case CORRECTIONS_HANDED_IN ->
          Optional.of(new CorrectionsHandedIn(no, matter, organ, section, at));
      case CASE_ACCEPTED ->
          Optional.of(new CaseAccepted(no, matter, organ, section, byWhom(it, entry), at));
      case ACCEPTANCE_REFUSED -> Optional.of(new AcceptanceRefused(no, matter, organ, section, at));
      case NO_LICENCE_NEEDED -> Optional.of(new NoLicenceNeeded(no, matter, organ, section, at));
      case REVIEW_COMPLETED -> Optional.of(new ReviewCompleted(no, matter, organ, section, at));
      case REVIEW_SENT_BACK ->
          Optional.of(new ReviewSentBack(no, matter, organ, section, it.reviewedBy(), at));
      case CASE_DECIDED ->
          Optional.of(
              new CaseDecided(
                  no,
                  matter,
                  organ,
                  section,
                  entry.verdict().filter(v -> v == Verdict.GRANT).isPresent(),
                  entry.act() == CaseAct.GRANT_ON_THE_SPOT
                      || entry.act() == CaseAct.DENY_ON_THE_SPOT,
                  entry.act() == CaseAct.DEEM_RENEWED,
                  at));
      case CERTIFICATE_ISSUED ->
          Optional.of(
              new CertificateIssued(
                  no, matter, organ, section, it.certificateNumber().orElseThrow(), at));
      case CASE_DELIVERED -> Optional.of(new CaseDelivered(no, matter, organ, section, at));
      case CASE_CLOSED -> Optional.of(new CaseClosed(no, matter, organ, section, at));
      case CORRECTION_LAPSE_NEAR ->
          Optional.of(new CorrectionLapseNear(no, matter, organ, section, at));
      case DEEMED_RENEWAL_NEAR ->
          Optional.of(new DeemedRenewalNear(no, matter, organ, section, at));
      case CORRECTION_HAS_LAPSED ->
          Optional.of(new CorrectionLapsed(no, matter, organ, section, at));
      case TOLERANCE_LAPSE_NEAR ->
          Optional.of(new ToleranceLapseNear(no, matter, organ, section, at));
      case CASE_TERMINATED -> Optional.of(new CaseTerminated(no, matter, organ, section, at));
      case CASE_WITHDRAWN -> Optional.of(new CaseWithdrawn(no, matter, organ, section, at));
      case CASE_TRANSFERRED,
          CORRECTION_RELAYED,
          CORRECTIONS_FORWARDED,
          EXTENSION_PROPOSED,
          CASE_EXTENDED,
          EXTENSION_DECLINED,
          SPECIAL_PROPOSED,
          SPECIAL_STARTED,
          SPECIAL_DECLINED,
          SPECIAL_ENDED,
          VISIT_RECORDED,
          HEARING_RIGHT_TOLD,
          HEARING_ANNOUNCED,
          HEARING_REQUESTED,
          HEARING_WAIVED,
          HEARING_CALLED,
          HEARING_HELD,
          HEARING_NOT_ASKED_FOR,
          CASE_SUSPENDED,
          SUSPENSION_REVIEW_DUE,
          CASE_RESUMED ->
          Optional.of(
              new ProceedingRecorded(
                  no, matter, organ, section, it.reviewedBy(), entry.act().name(), at));
      case SECOND_CORRECTION_ASKED ->
          Optional.of(new SecondCorrectionAsked(no, matter, organ, section, at));
      case REVIEW_TAKEN_UP,
          SECOND_OPINION_GIVEN,
          COMMITMENT_GIVEN,
          SECOND_CORRECTION_APPROVED,
          CORRECTED_ON_THE_SPOT,
          TOLERATED_HANDED_IN,
          TOLERANCE_EXTENDED ->
          Optional.empty();
    };
  }

  private static String byWhom(LicenceCase it, CaseEvent entry) {
    if (Accepting.wasDoneBySilence(it)) {
      return CaseAccepted.SILENCE;
    }
    return entry.window().isEmpty() ? "DEPARTMENT" : "WINDOW";
  }
}
