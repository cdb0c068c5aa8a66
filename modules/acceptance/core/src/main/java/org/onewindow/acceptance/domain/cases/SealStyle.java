package org.onewindow.acceptance.domain.cases;

import java.util.Optional;
import org.onewindow.acceptance.domain.matter.SealKind;

/**
 * Which seal a paper bears (approval.md §2.5): the papers of the procedure the special seal for
 * licensing, receipts the seal for receiving papers, decisions and certificates the organ's own.
 */
public enum SealStyle {
  RECEIVING(SealKind.RECEIPT),
  LICENSING(SealKind.LICENSING),
  ORGAN(SealKind.ORGAN),
  NONE(null);

  private final SealKind seal;

  SealStyle(SealKind seal) {
    this.seal = seal;
  }

  /** The kind of seal in the county's table; empty for a paper without one. */
  public Optional<SealKind> seal() {
    return Optional.ofNullable(seal);
  }

  public static SealStyle of(DocumentKind kind) {
    return switch (kind) {
      case RECEIPT,
          CORRECTION_RECEIPT,
          TOLERANCE_RECEIPT,
          RETURN_LIST,
          PASSING_ON_LIST,
          RELAYED_CORRECTION_RECEIPT,
          HEARING_REQUEST_RECEIPT,
          WITHDRAWAL_RECORD ->
          RECEIVING;
      case ACCEPTANCE_NOTICE,
          CORRECTION_NOTICE,
          ACCEPTANCE_REFUSAL,
          NOT_NEEDED_NOTICE,
          PROCEEDING_NOTICE,
          TOLERANCE_NOTICE,
          COMMITMENT_LETTER,
          SERVICE_CONFIRMATION,
          TERMINATION_DECISION,
          TERMINATION_NOTICE,
          APPLICANT_GONE_NOTICE,
          FEE_NOTICE,
          RELAYED_CORRECTION_NOTICE,
          EXTENSION_NOTICE,
          SPECIAL_NOTICE,
          SPECIAL_CHANGE_NOTICE,
          INTERESTED_PARTY_NOTICE,
          HEARING_RIGHT_NOTICE,
          HEARING_ANNOUNCEMENT,
          HEARING_NOTICE,
          SUSPENSION_NOTICE,
          RESUMPTION_NOTICE ->
          LICENSING;
      case TRANSFER_LETTER,
          GRANT_DECISION,
          DENIAL_DECISION,
          CHANGE_DENIAL,
          RENEWAL_DENIAL,
          REISSUE_DENIAL,
          DEREGISTRATION_DENIAL,
          CHANGE_DECISION,
          RENEWAL_DECISION,
          REISSUE_DECISION,
          DEREGISTRATION_DECISION,
          DEEMED_RENEWAL_NOTICE,
          LICENCE_WITHDRAWAL_DECISION,
          REVOCATION_DECISION,
          EX_OFFICIO_DEREGISTRATION,
          CERTIFICATE,
          COMBINED_LICENCE ->
          ORGAN;
      case APPROVAL_FORM,
          FILE_LIST,
          STATEMENT_RECORD,
          VISIT_RECORD,
          HEARING_MINUTES,
          DELIVERY_RECORD,
          TOLERANCE_PROMISE,
          MATERIAL_TRANSFER,
          REPLY_RECORD,
          APPLICATION_FORM ->
          NONE;
    };
  }
}
