package org.onewindow.acceptance.integration.letters;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.application.cases.letters.CaseLetters;
import org.onewindow.acceptance.integration.letters.pages.StaticTemplates;
import org.onewindow.acceptance.integration.letters.pages.Templates;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.document.Letters;
import org.onewindow.platform.signature.PaperSignatures;
import org.onewindow.platform.signature.SignedSeal;
import org.onewindow.platform.text.Texts;

/**
 * Fills the template of the paper, prints it and signs it with the key of its seal. The same letter
 * gives the same bytes up to the signature; a paper whose seal has no key says that it is not
 * signed. Seals are drawn in demo mode only, and say so; in production the place of the seal stays
 * free for the real one.
 */
@ApplicationScoped
class PrintedCaseLetters implements CaseLetters {

  private static final Templates TEMPLATES = new StaticTemplates();

  private final Letters letters;
  private final OfficeHours office;
  private final boolean demo;
  private final PaperSignatures signatures;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected PrintedCaseLetters() {
    this(null, null, false, null, null);
  }

  @Inject
  PrintedCaseLetters(
      Letters letters,
      OfficeHours office,
      Settings settings,
      PaperSignatures signatures,
      InstantSource clock) {
    this(letters, office, settings.demo(), signatures, clock);
  }

  PrintedCaseLetters(
      Letters letters,
      OfficeHours office,
      boolean demo,
      PaperSignatures signatures,
      InstantSource clock) {
    this.letters = letters;
    this.office = office;
    this.demo = demo;
    this.signatures = signatures;
    this.clock = clock;
  }

  @Override
  public byte[] pdf(CaseLetter letter) {
    CompulsoryContent.mustBeThere(letter);
    Instant now = clock.instant();
    Optional<SignedSeal> seal =
        Optional.ofNullable(letter.seal())
            .map(s -> new SignedSeal(s.code(), s.words()))
            .filter(s -> signatures.canSign(s, now));
    PaperView view = new PaperView(letter, Texts.chinese(), office.zone(), demo, seal.isPresent());
    byte[] printed =
        letters.pdf(
            view.title() + " " + letter.number(), letter.issuedAt(), template(view).render());
    return seal.map(s -> signatures.sign(printed, s, now)).orElse(printed);
  }

  private static JteModel template(PaperView view) {
    return switch (view.letter().kind()) {
      case RECEIPT -> TEMPLATES.receipt(view);
      case APPLICATION_FORM -> TEMPLATES.applicationForm(view);
      case CORRECTION_RECEIPT -> TEMPLATES.correctionReceipt(view);
      case SERVICE_CONFIRMATION -> TEMPLATES.serviceConfirmation(view);
      case COMMITMENT_LETTER -> TEMPLATES.commitmentLetter(view);
      case MATERIAL_TRANSFER -> TEMPLATES.materialTransfer(view);
      case RETURN_LIST -> TEMPLATES.returnList(view);
      case TOLERANCE_PROMISE -> TEMPLATES.tolerancePromise(view);
      case TOLERANCE_NOTICE -> TEMPLATES.toleranceNotice(view);
      case TOLERANCE_RECEIPT -> TEMPLATES.toleranceReceipt(view);
      case FILE_LIST -> TEMPLATES.fileList(view);
      case APPLICANT_GONE_NOTICE -> TEMPLATES.applicantGone(view);
      case TERMINATION_DECISION -> TEMPLATES.terminationDecision(view);
      case ACCEPTANCE_NOTICE -> TEMPLATES.acceptanceNotice(view);
      case CORRECTION_NOTICE -> TEMPLATES.correctionNotice(view);
      case ACCEPTANCE_REFUSAL -> TEMPLATES.acceptanceRefusal(view);
      case TERMINATION_NOTICE -> TEMPLATES.terminationNotice(view);
      case NOT_NEEDED_NOTICE -> TEMPLATES.notNeeded(view);
      case FEE_NOTICE,
          RELAYED_CORRECTION_NOTICE,
          RELAYED_CORRECTION_RECEIPT,
          EXTENSION_NOTICE,
          SPECIAL_NOTICE,
          SPECIAL_CHANGE_NOTICE,
          HEARING_RIGHT_NOTICE,
          HEARING_REQUEST_RECEIPT,
          HEARING_NOTICE,
          SUSPENSION_NOTICE,
          RESUMPTION_NOTICE ->
          TEMPLATES.proceeding(view);
      case HEARING_ANNOUNCEMENT -> TEMPLATES.announcement(view);
      case INTERESTED_PARTY_NOTICE -> TEMPLATES.interestedPartyNotice(view);
      case VISIT_RECORD, HEARING_MINUTES, STATEMENT_RECORD -> TEMPLATES.proceedingRecord(view);
      case TRANSFER_LETTER, PASSING_ON_LIST -> TEMPLATES.transferLetter(view);
      case REPLY_RECORD -> TEMPLATES.replyRecord(view);
      case APPROVAL_FORM -> TEMPLATES.approvalForm(view);
      case GRANT_DECISION -> TEMPLATES.grantDecision(view);
      case DENIAL_DECISION, CHANGE_DENIAL, RENEWAL_DENIAL, REISSUE_DENIAL, DEREGISTRATION_DENIAL ->
          TEMPLATES.denialDecision(view);
      case PROCEEDING_NOTICE -> TEMPLATES.proceedingNotice(view);
      case LICENCE_WITHDRAWAL_DECISION, REVOCATION_DECISION, EX_OFFICIO_DEREGISTRATION ->
          TEMPLATES.proceedingDecision(view);
      case CHANGE_DECISION,
          RENEWAL_DECISION,
          REISSUE_DECISION,
          DEREGISTRATION_DECISION,
          DEEMED_RENEWAL_NOTICE ->
          TEMPLATES.licenceDecision(view);
      case CERTIFICATE -> TEMPLATES.certificate(view);
      case COMBINED_LICENCE -> TEMPLATES.combinedLicence(view);
      case DELIVERY_RECORD -> TEMPLATES.deliveryRecord(view);
      case WITHDRAWAL_RECORD -> TEMPLATES.withdrawalRecord(view);
    };
  }
}
