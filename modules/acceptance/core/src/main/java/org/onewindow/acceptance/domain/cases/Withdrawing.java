package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refused;

/** 撤回申请: the applicant takes the application back before the decision. */
public final class Withdrawing {

  private Withdrawing() {}

  /**
   * Takes the application back at the counter, at the applicant's signed request, and gives back
   * the originals named there; those that are not named stay held ({@link Returning}).
   *
   * @param received the day the papers came in
   * @param today the officer's day
   * @throws Refused ACC-085, ACC-520 … ACC-523
   */
  public static void atCounter(
      LicenceCase it,
      WithdrawalRequest asked,
      Officer by,
      Instant at,
      LocalDate received,
      LocalDate today) {
    Transition row = Admission.admit(it, CaseAct.WITHDRAW, by, Circumstances.at(at));
    Optional<CaseParty> signer =
        Optional.ofNullable(asked.signer()).filter(r -> r != PartyRole.CONTACT).flatMap(it::party);
    LocalDate day = asked.signedOn();
    Optional<List<ReturnedPaper>> back =
        Returning.some(it, asked.returned(), signer.map(CaseParty::name).orElse(""), by, at);
    new Reasons()
        .must(signer.isPresent(), CaseRule.CASE_WITHDRAWAL_UNSIGNED, "signer")
        .must(asked.signed(), CaseRule.CASE_WITHDRAWAL_UNSIGNED, "signed")
        .must(
            day != null && !day.isBefore(received) && !day.isAfter(today),
            CaseRule.CASE_WITHDRAWAL_DAY,
            "signedOn",
            received,
            today)
        .must(day == null || isEntitled(signer, day), CaseRule.CASE_WITHDRAWAL_NO_MANDATE, "signer")
        .must(back.isPresent(), CaseRule.CASE_WITHDRAWAL_RETURNS_UNFIT, "originals")
        .need(asked.reason(), CaseRule.CASE_WITHDRAWAL_REASON_MISSING, "reason")
        .raise();
    withdraw(it, row, asked.reason(), by, at);
    it.comesTo(it.outcome().withdrawn(new CaseWithdrawal(asked.signer(), day)));
    it.gaveBack(back.orElseThrow());
  }

  /** An agent signs on the strength of a mandate that was still good that day. */
  private static boolean isEntitled(Optional<CaseParty> signer, LocalDate day) {
    return signer
        .filter(party -> party.role() == PartyRole.AGENT)
        .map(agent -> agent.mandate().filter(m -> !m.validUntil().isBefore(day)).isPresent())
        .orElse(true);
  }

  static void withdraw(LicenceCase it, Transition row, String reason, Officer by, Instant at) {
    new Reasons().need(reason, CaseRule.CASE_WITHDRAWAL_REASON_MISSING, "reason").raise();
    it.enter(row, by, at, reason.strip());
  }
}
