package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import org.onewindow.kernel.refusal.Refused;

/** 送达地址确认书: how results may reach the applicant. Not a step of the case. */
public final class ConfirmingService {

  private ConfirmingService() {}

  /**
   * @param electronic results may be served electronically
   * @param signer who signed; null when nobody
   * @param signed the confirmation was signed in front of the officer
   * @throws Refused ACC-295
   */
  public static void confirm(
      LicenceCase it,
      boolean electronic,
      PartyRole signer,
      boolean signed,
      Officer by,
      Instant at) {
    boolean open = !it.state().isEnded() && it.delivery().isEmpty() && it.number().isPresent();
    boolean known =
        signed && signer != null && signer != PartyRole.CONTACT && it.party(signer).isPresent();
    new Reasons().must(open && known, CaseRule.CASE_SERVICE_UNCONFIRMED, "signed").raise();
    it.confirms(new ServiceConfirmation(electronic, signer, by, at));
  }
}
