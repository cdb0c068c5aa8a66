package org.onewindow.acceptance.application.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.domain.cases.CaseParty;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.persistence.credit.BadCredits;

/**
 * Whether an applicant stands on the list of serious bad credit. Found by the blind index of the
 * number; nothing is decrypted. Called within the transaction of the act that asks.
 */
@ApplicationScoped
public class CreditStanding {

  private final BadCredits list;

  /** For the container's proxy. */
  protected CreditStanding() {
    this(null);
  }

  @Inject
  CreditStanding(BadCredits list) {
    this.list = list;
  }

  /** The applicant of the case is listed and the credit is not repaired. */
  public boolean isBad(LicenceCase it) {
    return it.party(PartyRole.APPLICANT)
        .flatMap(CaseParty::number)
        .filter(n -> list.isListed(n.blindIndex()))
        .isPresent();
  }
}
