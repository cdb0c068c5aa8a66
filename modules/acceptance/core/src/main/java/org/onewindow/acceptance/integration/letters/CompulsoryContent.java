package org.onewindow.acceptance.integration.letters;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.acceptance.application.cases.letters.CaseLetter;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.kernel.refusal.Refusal;

/**
 * What a paper must say to be lawful (approval.md §2.5; 行政许可法 art. 32, 38). The case sees to it
 * before it issues a paper; this is the last look before it is printed.
 */
final class CompulsoryContent {

  private final CaseLetter letter;
  private final List<String> missing = new ArrayList<>();

  private CompulsoryContent(CaseLetter letter) {
    this.letter = letter;
  }

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code LETTER_INCOMPLETE} naming kind and parts
   */
  static void mustBeThere(CaseLetter letter) {
    CompulsoryContent content = new CompulsoryContent(letter);
    content.ofEveryPaper();
    content.ofThisPaper();
    if (!content.missing.isEmpty()) {
      throw Refusal.of("LETTER_INCOMPLETE", letter.kind(), String.join(", ", content.missing))
          .raise();
    }
  }

  private void ofEveryPaper() {
    text("number", letter.number());
    text("organ", letter.organ());
    text("matter", letter.matter().name());
    text("caseNumber", letter.matter().caseNumber());
    value("issuedAt", letter.issuedAt());
    if (letter.parties().isEmpty() || letter.parties().get(0).name().isBlank()) {
      missing.add("applicant");
    }
  }

  private void ofThisPaper() {
    CaseLetter.Words words = letter.words();
    CaseLetter.Limits limits = letter.limits();
    switch (letter.kind()) {
      case RECEIPT -> {
        value("receivedAt", limits.receivedAt());
        value("acceptanceDue", limits.acceptanceDue());
        text("officer", letter.officer());
        text("secret", letter.look().secret());
        list("materials", letter.materials());
      }
      case APPLICATION_FORM -> text("content", words.content());
      case CORRECTION_RECEIPT -> {
        value("acceptanceDue", limits.acceptanceDue());
        list("defects", letter.defects());
      }
      case ACCEPTANCE_NOTICE -> {
        value("acceptedAt", limits.acceptedAt());
        value("statutoryDue", limits.statutoryDue());
        if (limits.silent()) {
          value("acceptanceDue", limits.acceptanceDue());
        }
      }
      case CORRECTION_NOTICE -> {
        list("defects", letter.defects());
        value("receivedAt", limits.receivedAt());
      }
      case TOLERANCE_PROMISE, TOLERANCE_NOTICE -> {
        list("defects", letter.defects());
        value("toleranceDue", limits.correctionDue());
        value("acceptedAt", limits.acceptedAt());
        value("statutoryDue", limits.statutoryDue());
      }
      case SERVICE_CONFIRMATION -> text("electronic", words.note());
      case COMMITMENT_LETTER -> {
        text("content", words.content());
        text("verification", words.note());
        text("material", words.facts());
        list("duty", letter.matter().legalBasis());
      }
      case MATERIAL_TRANSFER -> transfer(letter.transfer());
      case RETURN_LIST -> {
        list("materials", letter.materials());
        text("recipient", words.note());
      }
      case TOLERANCE_RECEIPT -> {
        list("materials", letter.materials());
        text("officer", letter.officer());
      }
      case TERMINATION_DECISION -> {
        text("reason", words.reason());
        text("remedies", words.remedies());
        value("receivedAt", limits.receivedAt());
      }
      case FILE_LIST -> {
        said("archiveNumber", "retention", "fileCount", "archivist", "archivedOn");
        text("content", words.content());
      }
      case APPLICANT_GONE_NOTICE -> {
        said("terminatedFor", "evidence", "facts", "approver");
        text("remedies", words.remedies());
        value("receivedAt", limits.receivedAt());
      }
      case ACCEPTANCE_REFUSAL -> {
        text("reason", words.reason());
        text("competentOrgan", words.competentOrgan());
        text("remedies", words.remedies());
      }
      case TERMINATION_NOTICE -> {
        text("reason", words.reason());
        text("remedies", words.remedies());
        list("defects", letter.defects());
      }
      case NOT_NEEDED_NOTICE, WITHDRAWAL_RECORD -> text("reason", words.reason());
      case FEE_NOTICE -> said("feeItems", "feeBasis", "feeTotal", "feeAccount");
      case EXTENSION_NOTICE -> said("reason", "days", "newDue", "approver");
      case SPECIAL_CHANGE_NOTICE ->
          said("procedure", "basis", "toldBefore", "reason", "expected", "approver", "clocks");
      case SPECIAL_NOTICE -> said("procedure", "basis", "reason", "expected", "clocks");
      case VISIT_RECORD -> said("visitedAt", "place", "officers", "findings", "signature");
      case INTERESTED_PARTY_NOTICE -> said("toldTo", "interest", "stateUntil");
      case STATEMENT_RECORD ->
          said("statedAt", "place", "speaker", "stated", "recorder", "signature");
      case HEARING_RIGHT_NOTICE -> said("toldTo", "reason", "askUntil");
      case HEARING_REQUEST_RECEIPT -> said("askers", "requestedAt", "holdUntil");
      case HEARING_ANNOUNCEMENT -> said("reason", "registerUntil");
      case HEARING_NOTICE -> said("hearingAt", "place", "host");
      case HEARING_MINUTES ->
          said("hearingAt", "place", "host", "attended", "minutes", "signature");
      case SUSPENSION_NOTICE -> said("cause", "reason", "reviewOn", "clocks");
      case RESUMPTION_NOTICE -> said("cause", "resumedFor");
      case TRANSFER_LETTER -> {
        said("toOrgan", "receivedOn", "acceptedOn", "firstOpinion", "sending", "decidedWithin");
        list("materials", letter.materials());
      }
      case PASSING_ON_LIST -> {
        said("toOrgan", "receivedOn", "sending", "decidedWithin");
        list("materials", letter.materials());
      }
      case RELAYED_CORRECTION_NOTICE ->
          said("decidingOrgan", "noticeNumber", "noticedOn", "toCorrect", "correctUntil");
      case RELAYED_CORRECTION_RECEIPT ->
          said("decidingOrgan", "noticeNumber", "handedIn", "sending");
      case REPLY_RECORD ->
          said("decidingOrgan", "outcome", "replyNumber", "decidedOn", "replyContent");
      case APPROVAL_FORM -> {
        said("applied");
        eitherSaid("decided", "transferredUp");
      }
      case GRANT_DECISION -> decision(words);
      case PROCEEDING_NOTICE -> {
        text("certificateNumber", letter.certificate().number());
        text("facts", words.facts());
        text("reasons", words.reasons());
        text("basis", words.basis());
        text("until", words.content());
      }
      case LICENCE_WITHDRAWAL_DECISION, REVOCATION_DECISION, EX_OFFICIO_DEREGISTRATION -> {
        text("certificateNumber", letter.certificate().number());
        text("facts", words.facts());
        text("reason", words.reason());
        text("reasons", words.reasons());
        text("basis", words.basis());
        text("remedies", words.remedies());
        if (letter.kind() == DocumentKind.LICENCE_WITHDRAWAL_DECISION) {
          text("compensation", words.content());
        }
      }
      case CHANGE_DECISION,
          RENEWAL_DECISION,
          REISSUE_DECISION,
          DEREGISTRATION_DECISION,
          DEEMED_RENEWAL_NOTICE -> {
        decision(words);
        text("certificate", letter.certificate().name());
        text("certificateNumber", letter.certificate().number());
      }
      case DENIAL_DECISION,
          CHANGE_DENIAL,
          RENEWAL_DENIAL,
          REISSUE_DENIAL,
          DEREGISTRATION_DENIAL -> {
        decision(words);
        if (letter.kind() != DocumentKind.DENIAL_DECISION) {
          text("certificateNumber", letter.certificate().number());
        }
        text("facts", words.facts());
        text("reasons", words.reasons());
        text("remedies", words.remedies());
      }
      case CERTIFICATE -> {
        text("certificate", letter.certificate().name());
        value("validFrom", letter.certificate().validFrom());
        text("address", letter.look().address());
      }
      case COMBINED_LICENCE -> {
        text("certificate", letter.certificate().name());
        text("licences", words.content());
        text("address", letter.look().address());
      }
      case DELIVERY_RECORD -> delivery(letter.delivery());
    }
  }

  private void decision(CaseLetter.Words words) {
    if (words.basis().isBlank()
        && (letter.kind().isDenial() || letter.matter().legalBasis().isEmpty())) {
      missing.add("basis");
    }
    value("acceptedAt", letter.limits().acceptedAt());
  }

  private void transfer(CaseLetter.Transfer transfer) {
    value("transfer", transfer);
    if (transfer != null) {
      text("from", transfer.from());
      text("to", transfer.to());
      text("giver", transfer.giver());
      text("taker", transfer.taker());
      value("givenAt", transfer.givenAt());
      value("takenAt", transfer.takenAt());
    }
  }

  private void delivery(CaseLetter.Delivery delivery) {
    list("papers", delivery.papers());
    text("method", delivery.method());
    text("recipient", delivery.recipient());
    text("place", delivery.place());
    text("server", delivery.server());
    value("deliveredAt", delivery.at());
    if (delivery.refusedToSign()) {
      text("witness", delivery.witness());
    }
  }

  /** Rows that must stand on the paper, and not empty. */
  private void said(String... rows) {
    for (String row : rows) {
      text(row, saidOf(row));
    }
  }

  /** One of the two. */
  private void eitherSaid(String row, String other) {
    text(row, saidOf(row) + saidOf(other));
  }

  private String saidOf(String row) {
    return letter.said().stream()
        .filter(s -> s.what().equals(row))
        .map(CaseLetter.Said::value)
        .findFirst()
        .orElse("");
  }

  private void text(String part, String text) {
    if (text == null || text.isBlank()) {
      missing.add(part);
    }
  }

  private void value(String part, Object value) {
    if (value == null) {
      missing.add(part);
    }
  }

  private void list(String part, List<?> list) {
    if (list.isEmpty()) {
      missing.add(part);
    }
  }
}
