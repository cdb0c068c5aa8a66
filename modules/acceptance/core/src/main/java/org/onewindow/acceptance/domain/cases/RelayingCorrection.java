package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 转告补正: an organ that another organ's papers were sent to may want something corrected. Its notice
 * reaches the applicant through the organ that sent them, which takes the corrections and sends
 * them on. A higher organ must not ask for what was sent to it already (行政许可法 art. 35). No clock of
 * this organ runs meanwhile, and the other's limits are its own.
 */
public final class RelayingCorrection {

  private RelayingCorrection() {}

  /**
   * Takes the notice down for the applicant.
   *
   * @param today the day in the hall
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-555 … ACC-557
   */
  public static void relay(
      LicenceCase it,
      RelayedNotice said,
      CaseClock clock,
      Officer by,
      Instant at,
      LocalDate today) {
    Transition row = Admission.admit(it, CaseAct.RELAY_CORRECTION, by, Circumstances.at(at));
    CaseTransfer transfer = it.latest(CaseTransfer.class).orElseThrow();
    LocalDate sentOn = clock.dayOf(transfer.begunAt());
    LocalDate on = said.noticedOn();
    new Reasons()
        .need(said.number(), CaseRule.CASE_RELAY_INCOMPLETE, "number")
        .must(on != null, CaseRule.CASE_RELAY_INCOMPLETE, "noticedOn")
        .must(
            on == null || !on.isAfter(today) && !on.isBefore(sentOn),
            CaseRule.CASE_RELAY_DAY,
            "noticedOn",
            sentOn)
        .need(said.what(), CaseRule.CASE_RELAY_INCOMPLETE, "what")
        .must(said.until() != null, CaseRule.CASE_RELAY_INCOMPLETE, "until")
        .must(
            said.until() == null || !said.until().isBefore(today),
            CaseRule.CASE_RELAY_DAY_OVER,
            "until")
        .must(
            !said.asksAnew() || !it.matter().isForwarded(),
            CaseRule.CASE_RELAY_ASKED_ANEW,
            "asksAnew")
        .raise();
    it.begin(new CaseRelayedCorrection(transfer, said, clock.closing(said.until()), by, at));
    it.enter(row, by, at, said.what());
  }

  /**
   * Sends on what the applicant handed in.
   *
   * @param sending its opinion says what was handed in
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-424, ACC-558
   */
  public static void forward(LicenceCase it, Sending sending, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.FORWARD_CORRECTIONS, by, Circumstances.at(at));
    CaseRelayedCorrection open = it.latest(CaseRelayedCorrection.class).orElseThrow();
    new Reasons()
        .must(sending.way() != null, CaseRule.CASE_SENDING_INCOMPLETE, "way")
        .need(sending.parcel(), CaseRule.CASE_SENDING_INCOMPLETE, "parcel")
        .need(sending.opinion(), CaseRule.CASE_RELAY_INCOMPLETE, "opinion")
        .raise();
    open.sentOn(sending, by, at);
    it.enter(row, by, at, sending.opinion());
  }

  /** Whether corrections are waited for now. */
  public static boolean isOpen(LicenceCase it) {
    return it.latest(CaseRelayedCorrection.class).filter(CaseProceeding::isOpen).isPresent();
  }
}
