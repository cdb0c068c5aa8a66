package org.onewindow.acceptance.domain.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.domain.facts.LicenceAnswer;
import org.onewindow.acceptance.domain.facts.LicenceStanding;

/**
 * 电子证照免提交: whether an electronic licence may stand in for a paper (国务院关于在线政务服务的若干规定 art. 7, 11). It
 * must be the applicant's and in force on the day it is used.
 */
public final class UsingElectronicLicence {

  private UsingElectronicLicence() {}

  /**
   * What stands against it; ACC-461 … ACC-463.
   *
   * @param answer of the register; empty where nobody was asked yet
   */
  public static Optional<CaseRule> fault(Optional<LicenceAnswer> answer) {
    if (answer.isEmpty()) {
      return Optional.of(CaseRule.CASE_ELICENCE_UNCHECKED);
    }
    return switch (answer.get().standing()) {
      case VALID -> Optional.empty();
      case NOT_YET_VALID, EXPIRED, ENDED -> Optional.of(CaseRule.CASE_ELICENCE_NOT_IN_FORCE);
      case UNKNOWN -> Optional.of(CaseRule.CASE_ELICENCE_UNKNOWN);
      case UNANSWERED -> Optional.of(CaseRule.CASE_ELICENCE_UNCHECKED);
    };
  }

  /**
   * The same where the licence is of an organisation that was founded by an applicant's case: for
   * the registrations that follow, the founder shows it too (ACC-498).
   *
   * @param founderIndex of the applicant of the case that made it; null where there is none
   */
  public static LicenceStanding standing(
      Certificate certificate, String askerIndex, String founderIndex, LocalDate today) {
    boolean founder = askerIndex.equals(founderIndex);
    String theirs = founder ? certificate.holder().index() : askerIndex;
    return standing(certificate, theirs == null ? askerIndex : theirs, today);
  }

  /** How a certificate of the county's own stands as an electronic licence of somebody. */
  public static LicenceStanding standing(
      Certificate certificate, String holderIndex, LocalDate today) {
    if (!holderIndex.equals(certificate.holder().index())) {
      return LicenceStanding.UNKNOWN;
    }
    return switch (certificate.on(today)) {
      case VALID, DEEMED_RENEWED -> LicenceStanding.VALID;
      case NOT_YET_VALID -> LicenceStanding.NOT_YET_VALID;
      case EXPIRED -> LicenceStanding.EXPIRED;
      case REPLACED, WITHDRAWN, REVOKED, DEREGISTERED -> LicenceStanding.ENDED;
    };
  }
}
