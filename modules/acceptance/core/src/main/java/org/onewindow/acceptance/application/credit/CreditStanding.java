package org.onewindow.acceptance.application.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseParty;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.domain.credit.BadCredit;
import org.onewindow.acceptance.persistence.credit.BadCredits;

/**
 * Whether an applicant stands on the list of serious bad credit. Found by the blind index of the
 * number; nothing is decrypted. Called within the transaction of the act that asks.
 */
@ApplicationScoped
public class CreditStanding {

  private static final int LONGEST_REASON = 500;

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

  /**
   * Lists the applicant of a case whose promise was found false; nothing happens when he is listed
   * already.
   *
   * @param reason what was found, in words
   * @param by account of whoever found it
   */
  public void listFalsePromise(LicenceCase it, String reason, String by, Instant at) {
    String number = it.number().orElseThrow().text();
    CaseParty applicant = it.party(PartyRole.APPLICANT).orElseThrow();
    applicant
        .number()
        .filter(n -> !list.isListed(n.blindIndex()))
        .ifPresent(
            n ->
                list.add(
                    new BadCredit(
                        applicant.paper(),
                        applicant.name(),
                        n.blindIndex(),
                        n.mask(),
                        reason.length() > LONGEST_REASON
                            ? reason.substring(0, LONGEST_REASON)
                            : reason,
                        number,
                        number,
                        by,
                        at)));
  }
}
