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
import org.onewindow.acceptance.api.event.SecondCorrectionApproved;
import org.onewindow.acceptance.api.event.SecondCorrectionAsked;
import org.onewindow.acceptance.api.event.ToleranceLapseNear;
import org.onewindow.acceptance.domain.cases.Accepting;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseEvent;
import org.onewindow.acceptance.domain.cases.CaseTransitions;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.ProceedingSpecially;
import org.onewindow.acceptance.domain.cases.SecondCorrection;
import org.onewindow.acceptance.domain.cases.Verdict;

/** Says in the words of the api what an entry of the ledger means to others. */
final class CaseEvents {

  private CaseEvents() {}

  /** An event that says of which case and when, and nothing else. */
  private interface Plain {
    Record of(String caseNumber, String matterCode, String organ, String section, String at);
  }

  /** The event of an entry; empty for what concerns nobody outside. */
  static Optional<Record> of(LicenceCase it, CaseEvent entry) {
    return Optional.ofNullable(
        switch (CaseTransitions.from(entry.from(), entry.act()).orElseThrow().fact()) {
          case CASE_RECEIVED -> received(it, entry);
          case CORRECTION_NOTIFIED -> plain(it, entry, CorrectionNotified::new);
          case CORRECTIONS_HANDED_IN -> plain(it, entry, CorrectionsHandedIn::new);
          case CORRECTION_LAPSE_NEAR -> plain(it, entry, CorrectionLapseNear::new);
          case CORRECTION_HAS_LAPSED -> plain(it, entry, CorrectionLapsed::new);
          case SECOND_CORRECTION_ASKED -> plain(it, entry, SecondCorrectionAsked::new);
          case SECOND_CORRECTION_APPROVED -> secondCorrectionApproved(it, entry);
          case CASE_ACCEPTED -> accepted(it, entry);
          case ACCEPTANCE_REFUSED -> plain(it, entry, AcceptanceRefused::new);
          case NO_LICENCE_NEEDED -> plain(it, entry, NoLicenceNeeded::new);
          case REVIEW_COMPLETED -> plain(it, entry, ReviewCompleted::new);
          case REVIEW_SENT_BACK -> sentBack(it, entry);
          case DEEMED_RENEWAL_NEAR -> plain(it, entry, DeemedRenewalNear::new);
          case TOLERANCE_LAPSE_NEAR -> plain(it, entry, ToleranceLapseNear::new);
          case CASE_DECIDED -> decided(it, entry);
          case CERTIFICATE_ISSUED -> certificateIssued(it, entry);
          case CASE_DELIVERED -> plain(it, entry, CaseDelivered::new);
          case CASE_CLOSED -> plain(it, entry, CaseClosed::new);
          case CASE_TERMINATED -> plain(it, entry, CaseTerminated::new);
          case CASE_WITHDRAWN -> plain(it, entry, CaseWithdrawn::new);
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
              INTERESTED_PARTY_TOLD,
              STATEMENT_TAKEN,
              HEARING_RIGHT_TOLD,
              HEARING_ANNOUNCED,
              HEARING_REQUESTED,
              HEARING_WAIVED,
              HEARING_CALLED,
              HEARING_HELD,
              HEARING_NOT_ASKED_FOR,
              CASE_SUSPENDED,
              SUSPENSION_REVIEW_DUE,
              TERMINATION_PROPOSED,
              TERMINATION_DECLINED,
              CASE_RESUMED ->
              beside(it, entry);
          case CASE_ARCHIVED,
              REVIEW_TAKEN_UP,
              SECOND_OPINION_GIVEN,
              COMMITMENT_GIVEN,
              CORRECTED_ON_THE_SPOT,
              TOLERATED_HANDED_IN,
              TOLERANCE_EXTENDED ->
              null;
        });
  }

  private static Record plain(LicenceCase it, CaseEvent entry, Plain event) {
    return event.of(number(it), matter(it), organ(it), section(it), at(entry));
  }

  private static Record received(LicenceCase it, CaseEvent entry) {
    return new CaseReceived(
        number(it),
        matter(it),
        organ(it),
        section(it),
        it.receipt().unit(),
        it.receipt().window(),
        at(entry));
  }

  private static Record secondCorrectionApproved(LicenceCase it, CaseEvent entry) {
    return new SecondCorrectionApproved(
        number(it), matter(it), organ(it), section(it), SecondCorrection.askedBy(it), at(entry));
  }

  private static Record accepted(LicenceCase it, CaseEvent entry) {
    return new CaseAccepted(
        number(it), matter(it), organ(it), section(it), byWhom(it, entry), at(entry));
  }

  private static Record sentBack(LicenceCase it, CaseEvent entry) {
    return new ReviewSentBack(
        number(it), matter(it), organ(it), section(it), it.reviewedBy(), at(entry));
  }

  private static Record decided(LicenceCase it, CaseEvent entry) {
    boolean granted = entry.verdict().filter(v -> v == Verdict.GRANT).isPresent();
    boolean onTheSpot =
        entry.act() == CaseAct.GRANT_ON_THE_SPOT || entry.act() == CaseAct.DENY_ON_THE_SPOT;
    boolean bySilence = entry.act() == CaseAct.DEEM_RENEWED;
    return new CaseDecided(
        number(it), matter(it), organ(it), section(it), granted, onTheSpot, bySilence, at(entry));
  }

  private static Record certificateIssued(LicenceCase it, CaseEvent entry) {
    String certificate = it.certificateNumber().orElseThrow();
    return new CertificateIssued(
        number(it), matter(it), organ(it), section(it), certificate, at(entry));
  }

  /** What happened beside the straight way: the listener looks at the act. */
  private static Record beside(LicenceCase it, CaseEvent entry) {
    return new ProceedingRecorded(
        number(it),
        matter(it),
        organ(it),
        section(it),
        it.reviewedBy(),
        what(it, entry),
        at(entry));
  }

  private static String what(LicenceCase it, CaseEvent entry) {
    boolean again =
        entry.act() == CaseAct.START_SPECIAL && ProceedingSpecially.before(it).isPresent();
    return again ? ProceedingRecorded.STARTED_AGAIN : entry.act().name();
  }

  private static String number(LicenceCase it) {
    return it.number().orElseThrow().text();
  }

  private static String matter(LicenceCase it) {
    return it.matter().code();
  }

  private static String organ(LicenceCase it) {
    return it.matter().organ();
  }

  private static String section(LicenceCase it) {
    return it.matter().section();
  }

  private static String at(CaseEvent entry) {
    return entry.at().toString();
  }

  private static String byWhom(LicenceCase it, CaseEvent entry) {
    if (Accepting.wasDoneBySilence(it)) {
      return CaseAccepted.SILENCE;
    }
    return entry.window().isEmpty() ? "DEPARTMENT" : "WINDOW";
  }
}
