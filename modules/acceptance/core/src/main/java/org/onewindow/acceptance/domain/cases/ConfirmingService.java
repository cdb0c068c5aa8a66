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
    boolean open = isOpen(it);
    boolean known =
        signed && signer != null && signer != PartyRole.CONTACT && it.party(signer).isPresent();
    new Reasons().must(open && known, CaseRule.CASE_SERVICE_UNCONFIRMED, "signed").raise();
    it.confirms(new ServiceConfirmation(electronic, signer, by, at));
  }

  /** Until the result is served or the case is over. */
  public static boolean isOpen(LicenceCase it) {
    return !it.state().isEnded() && it.delivery().isEmpty() && it.number().isPresent();
  }

  /**
   * The applicant chooses online how to receive the result: at the window, by mail to the address
   * of the application, or electronically, which is the written consent; the last word counts.
   *
   * @throws Refused ACC-636, ACC-637, ACC-096, ACC-631
   */
  public static void choose(LicenceCase it, ReceivingWay way, Applicant by, Instant at) {
    ApplyingOnline.mustBeOwn(it, by);
    boolean mailable = way != ReceivingWay.MAIL || !mailAddress(it).isEmpty();
    new Reasons()
        .must(way != null && isOpen(it), CaseRule.CASE_RECEIVING_WAY_CLOSED, "way")
        .must(mailable, CaseRule.CASE_RECEIVING_WAY_NO_ADDRESS, "way")
        .raise();
    it.confirms(new ServiceConfirmation(way, signer(it, by), by.signing(it.receipt().unit()), at));
  }

  /** Where mail goes: the address of the applicant. */
  public static String mailAddress(LicenceCase it) {
    return it.party(PartyRole.APPLICANT).map(CaseParty::address).orElse("");
  }

  private static PartyRole signer(LicenceCase it, Applicant by) {
    boolean agent = !by.account().equals(by.principal());
    if (agent && it.party(PartyRole.AGENT).isPresent()) {
      return PartyRole.AGENT;
    }
    return it.party(PartyRole.LEGAL_REPRESENTATIVE).isPresent()
        ? PartyRole.LEGAL_REPRESENTATIVE
        : PartyRole.APPLICANT;
  }
}
