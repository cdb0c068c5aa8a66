package org.onewindow.acceptance.domain.cases;

import org.onewindow.acceptance.domain.matter.ItemKind;

/**
 * Which paper says the decision: each act on a licence has its own (approval.md §2.5 no. 13–15).
 */
public final class DecisionPaper {

  private DecisionPaper() {}

  /** The paper of a case that was decided. */
  public static DocumentKind of(LicenceCase it) {
    if (it.latest(CaseTransfer.class).isPresent()) {
      return DocumentKind.REPLY_RECORD;
    }
    if (it.decision().orElseThrow().outcome() == Verdict.DENY) {
      return ofDenial(it.licence().map(ConcernedLicence::item).orElse(ItemKind.NEW));
    }
    boolean deemed = it.events().stream().anyMatch(e -> e.act() == CaseAct.DEEM_RENEWED);
    return deemed
        ? DocumentKind.DEEMED_RENEWAL_NOTICE
        : ofGrant(it.licence().map(ConcernedLicence::item).orElse(ItemKind.NEW));
  }

  private static DocumentKind ofDenial(ItemKind item) {
    return switch (item) {
      case CHANGE -> DocumentKind.CHANGE_DENIAL;
      case RENEWAL -> DocumentKind.RENEWAL_DENIAL;
      case REISSUE -> DocumentKind.REISSUE_DENIAL;
      case DEREGISTRATION -> DocumentKind.DEREGISTRATION_DENIAL;
      case NEW -> DocumentKind.DENIAL_DECISION;
    };
  }

  private static DocumentKind ofGrant(ItemKind item) {
    return switch (item) {
      case NEW -> DocumentKind.GRANT_DECISION;
      case CHANGE -> DocumentKind.CHANGE_DECISION;
      case RENEWAL -> DocumentKind.RENEWAL_DECISION;
      case REISSUE -> DocumentKind.REISSUE_DECISION;
      case DEREGISTRATION -> DocumentKind.DEREGISTRATION_DECISION;
    };
  }
}
