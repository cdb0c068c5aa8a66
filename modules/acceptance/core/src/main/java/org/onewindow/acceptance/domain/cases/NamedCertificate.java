package org.onewindow.acceptance.domain.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.ItemKind;
import org.onewindow.acceptance.domain.matter.PublishedMatter;

/**
 * A certificate that an application names, as it was found by its number.
 *
 * @param certificate its latest edition
 * @param askBy last day on which a renewal is asked for in time; empty where it has no end
 * @param warnDays working days before the end of the licence on which the approver is warned that
 *     time is about to renew it; at least 1
 */
public record NamedCertificate(Certificate certificate, Optional<LocalDate> askBy, int warnDays) {

  /** Whether a renewal that is asked for on this day is asked for in time (ACC-308). */
  public boolean isInTime(LocalDate day) {
    return askBy.isPresent() && !day.isAfter(askBy.get());
  }

  /** Whether the applicant among these is its holder: only then is anything else said about it. */
  public boolean isHeldByApplicantOf(List<PartyDetails> parties) {
    return parties.stream()
        .anyMatch(p -> p.role() == PartyRole.APPLICANT && certificate.holder().is(p));
  }

  /** What stands against the application; ACC-301 … ACC-303. */
  Optional<CaseRule> fault(PublishedMatter matter, PartyDetails applicant, LocalDate today) {
    if (!certificate.kind().equals(matter.licenceKind())
        || !certificate.organ().equals(matter.organ())) {
      return Optional.of(CaseRule.CASE_LICENCE_OF_ANOTHER_MATTER);
    }
    if (!certificate.holder().is(applicant)) {
      return Optional.of(CaseRule.CASE_LICENCE_OF_ANOTHER);
    }
    return mayServe(matter.item().kind(), certificate.on(today))
        ? Optional.empty()
        : Optional.of(CaseRule.CASE_LICENCE_NOT_IN_FORCE);
  }

  /** A licence that has run out can only be struck off; one that is to begin may be changed. */
  private static boolean mayServe(ItemKind kind, Certificate.Standing standing) {
    return switch (standing) {
      case VALID, NOT_YET_VALID, DEEMED_RENEWED -> true;
      case EXPIRED -> kind == ItemKind.DEREGISTRATION;
      case REPLACED, WITHDRAWN, REVOKED, DEREGISTERED -> false;
    };
  }
}
