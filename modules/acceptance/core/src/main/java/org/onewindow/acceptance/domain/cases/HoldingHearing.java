package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.acceptance.domain.cases.Warning.Level;
import org.onewindow.acceptance.domain.matter.ImplementationList.SpecialProcedure;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;

/**
 * 听证 (行政许可法 art. 46–48). Where the licence concerns others' major interests, applicant and
 * interested parties are told of their right and have five days to ask; where law or public
 * interest wants a hearing, it is announced and people register within five days. From the request
 * or the announcement on it is a special procedure. It is held within twenty days of the first
 * request, called at least seven days before, hosted by somebody who does not review the case, and
 * ends in signed minutes, on which the decision rests. All days are working days (art. 82).
 */
public final class HoldingHearing {

  /** To ask or register. */
  public static final int DAYS_TO_ASK = 5;

  /** Working days within which a hearing is held; expected where the matter says nothing. */
  static final int USUAL_DAYS = 20;

  private static final int DAYS_TO_HOLD = 20;
  private static final int DAYS_OF_NOTICE = 7;

  /** Called on the last of these days, the notice and the hearing both keep their days. */
  private static final int DAYS_TO_CALL = DAYS_TO_HOLD - DAYS_OF_NOTICE - 1;

  private HoldingHearing() {}

  /**
   * Tells of the right; nothing is decided before the days to ask have run out.
   *
   * @param toldTo applicant and interested parties
   * @throws org.onewindow.kernel.refusal.Refused ACC-058, ACC-254, ACC-266
   */
  public static void tell(
      LicenceCase it, String toldTo, String reason, CaseClock clock, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.TELL_HEARING_RIGHT, by, Circumstances.at(at));
    new Reasons()
        .need(toldTo, CaseRule.CASE_PROCEEDING_REASON_MISSING, "toldTo")
        .need(reason, CaseRule.CASE_PROCEEDING_REASON_MISSING, "reason")
        .raise();
    it.begin(new CaseHearing(false, toldTo, reason, askUntil(clock, at), by, at));
    it.enter(row, by, at, reason.strip());
  }

  /**
   * A hearing of a matter whose list has none: art. 45 alone speaks, so that the statutory clock
   * stops and the promise runs on.
   *
   * @param name as notices call it
   * @param basis articles
   */
  public static SpecialProcedure unlisted(String name, String basis) {
    return new SpecialProcedure(
        SpecialProcedureKind.HEARING, name, USUAL_DAYS, false, true, basis, false);
  }

  /**
   * Announces a hearing to the public; ACC-058, ACC-254, ACC-266.
   *
   * @param as the procedure as the matter lists it, or {@link #unlisted}
   */
  public static void announce(
      LicenceCase it, String reason, SpecialProcedure as, CaseClock clock, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.ANNOUNCE_HEARING, by, Circumstances.at(at));
    new Reasons().need(reason, CaseRule.CASE_PROCEEDING_REASON_MISSING, "reason").raise();
    CaseHearing hearing = new CaseHearing(true, "", reason, askUntil(clock, at), by, at);
    hearing.start(as, clock, at);
    it.begin(hearing);
    it.enter(row, by, at, reason.strip(), hearing.terms());
  }

  private static Instant askUntil(CaseClock clock, Instant at) {
    return clock.workingDays(DAYS_TO_ASK, at).dueAt().toInstant();
  }

  /**
   * Takes down who asks or registers: the reviewer, or any window that handles the matter.
   *
   * @param as the procedure as the matter lists it, or {@link #unlisted}
   * @throws org.onewindow.kernel.refusal.Refused ACC-039, ACC-058, ACC-254, ACC-267, ACC-598
   */
  public static void ask(
      LicenceCase it,
      HearingRequest request,
      SpecialProcedure as,
      CaseClock clock,
      Officer by,
      Instant at) {
    Transition row = Admission.admit(it, CaseAct.REQUEST_HEARING, by, Circumstances.at(at));
    take(it, row, request, as, clock, by, at);
  }

  /** The same once it is known that this person may; ACC-254, ACC-267, ACC-598. */
  static void take(
      LicenceCase it,
      Transition row,
      HearingRequest request,
      SpecialProcedure as,
      CaseClock clock,
      Officer by,
      Instant at) {
    CaseHearing told = it.latest(CaseHearing.class).orElseThrow();
    Instant handedIn =
        request.handedIn() == null ? at : ToldToTheMinute.after(told.begunAt(), request.handedIn());
    boolean possible = !handedIn.isAfter(at) && !handedIn.isBefore(told.begunAt());
    new Reasons()
        .need(request.askers(), CaseRule.CASE_PROCEEDING_REASON_MISSING, "askers")
        .must(possible, CaseRule.CASE_HEARING_HANDED_IN, "handedIn")
        .must(
            !possible || !handedIn.isAfter(told.askUntil()),
            CaseRule.CASE_HEARING_ASKED_LATE,
            "handedIn")
        .raise();
    CaseHearing hearing = told;
    if (!told.isOpen()) {
      hearing = told.again(by);
      it.begin(hearing);
    }
    Instant holdUntil = clock.workingDays(DAYS_TO_HOLD, handedIn).dueAt().toInstant();
    hearing.asked(request.askers(), holdUntil, handedIn);
    if (row.clock().isPresent()) {
      hearing.start(as, clock, at);
      it.enter(row, by, at, request.askers().strip(), hearing.terms());
    } else {
      it.enter(row, by, at, request.askers().strip());
    }
  }

  /**
   * Something was told or announced, and it has been neither held nor given up. What was handed in
   * in time may be entered when the days have run out, even after the announcement ended unused.
   */
  public static boolean mayBeAsked(LicenceCase it) {
    return it.latest(CaseHearing.class)
        .filter(
            h ->
                h.isOpen() || h.outcome().filter(o -> o == HearingOutcome.NOBODY_ASKED).isPresent())
        .isPresent();
  }

  /** Those who have the right give it up in writing, or take their request back; ACC-254. */
  public static void waive(LicenceCase it, String reason, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.WAIVE_HEARING, by, Circumstances.at(at));
    new Reasons().need(reason, CaseRule.CASE_PROCEEDING_REASON_MISSING, "reason").raise();
    CaseHearing hearing = it.latest(CaseHearing.class).orElseThrow();
    hearing.ended(HearingOutcome.WAIVED, reason, by, at);
    it.enter(row, by, at, hearing.leftOutUntil(at), null, reason.strip());
  }

  /** The announcement has run out and nobody registered; ACC-058, ACC-266. */
  public static void endUnasked(LicenceCase it, String reason, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.END_HEARING, by, Circumstances.at(at));
    new Reasons().need(reason, CaseRule.CASE_PROCEEDING_REASON_MISSING, "reason").raise();
    endUnasked(it, row, reason, by, at);
  }

  /**
   * The same by time itself, which waits for nobody.
   *
   * @param why in words, for the ledger
   * @throws org.onewindow.kernel.refusal.Refused ACC-051, ACC-052
   */
  public static void lapse(LicenceCase it, String why, Officer system, Instant at) {
    Transition row = Admission.admit(it, CaseAct.LAPSE_HEARING, system, Circumstances.at(at));
    endUnasked(it, row, why, system, at);
  }

  /** Whenever it is recorded: the clocks leave out no more than the days to register. */
  private static void endUnasked(
      LicenceCase it, Transition row, String why, Officer by, Instant at) {
    CaseHearing hearing = it.latest(CaseHearing.class).orElseThrow();
    hearing.ended(HearingOutcome.NOBODY_ASKED, why, by, at);
    it.enter(row, by, at, hearing.askUntil(), null, why.strip());
  }

  /**
   * Calls the hearing, or calls it anew for another day.
   *
   * @param when after seven whole working days from now, within twenty of the first request; where
   *     so many are not left, on the first day that is lawful for those who are called
   * @throws org.onewindow.kernel.refusal.Refused ACC-058, ACC-254, ACC-268, ACC-269
   */
  public static void call(
      LicenceCase it,
      Instant when,
      String place,
      HearingHost host,
      CaseClock clock,
      Officer by,
      Instant at) {
    Transition row = Admission.admit(it, CaseAct.CALL_HEARING, by, Circumstances.at(at));
    CaseHearing hearing = it.latest(CaseHearing.class).orElseThrow();
    Instant after = clock.workingDays(DAYS_OF_NOTICE, at).dueAt().toInstant();
    Instant firstLawful = clock.workingDays(DAYS_OF_NOTICE + 1, at).dueAt().toInstant();
    Instant limit = hearing.holdUntil().orElseThrow();
    Instant until = limit.isBefore(firstLawful) ? firstLawful : limit;
    new Reasons()
        .must(
            when != null && when.isAfter(after) && !when.isAfter(until),
            CaseRule.CASE_HEARING_DAY,
            "when",
            clock.dayOf(firstLawful),
            clock.dayOf(until))
        .need(place, CaseRule.CASE_PROCEEDING_REASON_MISSING, "place")
        .must(mayHost(it, host), CaseRule.CASE_HEARING_HOST, "host")
        .raise();
    hearing.called(when, place, host, at);
    it.enter(row, by, at, host.name());
  }

  /**
   * 听证逾期未举行: of the twenty days after the first request. Yellow when one working day is left on
   * which it can still be called in time; red when they have passed. Where it was called for a day
   * within them, red comes one working day later, when there are no signed minutes still: an
   * appointment is no hearing.
   *
   * @return the earliest first; none for a case that has ended
   */
  static List<Warning> warnings(LicenceCase it, CaseClock clock) {
    Optional<CaseHearing> asked =
        it.latest(CaseHearing.class)
            .filter(h -> h.holdUntil().isPresent() && !it.state().isEnded());
    if (asked.isEmpty()) {
      return List.of();
    }
    CaseHearing hearing = asked.get();
    Instant limit = hearing.holdUntil().orElseThrow();
    if (hearing.isSettledBy(limit)) {
      return List.of();
    }
    if (hearing.heldAt().filter(when -> !when.isAfter(limit)).isPresent()) {
      Instant noMinutes = clock.workingDays(1, limit).dueAt().toInstant();
      return List.of(new Warning(Pressing.HEARING, Level.RED, limit, noMinutes));
    }
    Instant from = hearing.askedAt().orElseThrow();
    Instant oneDayLeft = clock.workingDays(DAYS_TO_CALL - 1, from).dueAt().toInstant();
    return List.of(
        new Warning(Pressing.HEARING, Level.YELLOW, limit, oneDayLeft),
        Warning.red(Pressing.HEARING, limit));
  }

  /** Nobody who reviewed the case, or accepted it, hosts its hearing (art. 48 no. 3). */
  public static boolean mayHost(LicenceCase it, HearingHost host) {
    return !host.account().isEmpty()
        && !host.account().equals(it.reviewedBy())
        && !host.account().equals(it.acceptedBy())
        && it.events().stream()
            .filter(e -> e.act() == CaseAct.GIVE_SECOND_OPINION)
            .noneMatch(e -> e.account().equals(host.account()));
  }

  /**
   * Ends the hearing with its minutes.
   *
   * @param attended who came
   * @param minutes what was said, evidence and answers
   * @param signatures who signed, and who refused
   * @throws org.onewindow.kernel.refusal.Refused ACC-269, ACC-270
   */
  public static void record(
      LicenceCase it, String attended, String minutes, String signatures, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.RECORD_MINUTES, by, Circumstances.at(at));
    new Reasons()
        .need(attended, CaseRule.CASE_HEARING_MINUTES_INCOMPLETE, "attended")
        .need(minutes, CaseRule.CASE_HEARING_MINUTES_INCOMPLETE, "minutes")
        .need(signatures, CaseRule.CASE_HEARING_MINUTES_INCOMPLETE, "signatures")
        .raise();
    CaseHearing hearing = it.latest(CaseHearing.class).orElseThrow();
    hearing.held(attended, minutes, signatures, by, at);
    it.enter(row, by, at, hearing.leftOutUntil(at), null, "");
  }

  /** The number of the minutes on which the decision must rest; empty where no hearing was held. */
  public static Optional<String> minutesOf(LicenceCase it) {
    return it.latest(CaseHearing.class)
        .filter(CaseHearing::wasHeld)
        .flatMap(
            held ->
                it.documents().stream()
                    .filter(d -> d.kind() == DocumentKind.HEARING_MINUTES)
                    .map(CaseDocument::number)
                    .reduce((a, b) -> b));
  }
}
