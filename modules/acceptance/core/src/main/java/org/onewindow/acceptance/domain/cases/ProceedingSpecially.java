package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.ImplementationList.SpecialProcedure;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;
import org.onewindow.kernel.refusal.Refused;

/**
 * 特别程序 (行政许可法 art. 45): only what the matter's published text lists, with the flags that stand
 * there. The reviewer asks, the approver starts it, whoever has the case in hand ends it with a
 * result. While one runs no other can begin and nothing can be decided; both follow from the table.
 */
public final class ProceedingSpecially {

  private static final int LONGEST = 250;

  /** As published, and once more where that was not enough. */
  private static final int MOST_TIMES = 2;

  private ProceedingSpecially() {}

  /**
   * @param days working days it is expected to take, told to the applicant
   * @throws Refused ACC-058, ACC-250, ACC-254, ACC-256, ACC-257, ACC-508, ACC-600
   */
  public static void propose(
      LicenceCase it,
      SpecialProcedureKind kind,
      int days,
      String reason,
      PublishedMatter matter,
      Officer by,
      Instant at) {
    Transition row = Admission.admit(it, CaseAct.PROPOSE_SPECIAL, by, Circumstances.of(matter, at));
    new Reasons()
        .must(
            kind != null && kind != SpecialProcedureKind.HEARING, // it has a way of its own
            CaseRule.CASE_PROCEDURE_NOT_LISTED,
            "kind")
        .must(
            days > 0 && days <= longest(kind, matter),
            CaseRule.CASE_PROCEDURE_DAYS,
            "days",
            longest(kind, matter))
        .must(times(it, kind) < MOST_TIMES, CaseRule.CASE_PROCEDURE_THIRD_TIME, "kind")
        .need(reason, CaseRule.CASE_PROCEEDING_REASON_MISSING, "reason")
        .raise();
    SpecialProcedure listed =
        matter
            .procedure(kind)
            .orElseThrow(
                () -> new Refused(CaseRule.CASE_PROCEDURE_NOT_LISTED.refusal().at("kind")));
    it.begin(new CaseSpecialProcedure(listed, days, reason, by, at));
    it.enter(row, by, at, reason.strip());
  }

  /** How often a procedure of this kind was started. */
  private static long times(LicenceCase it, SpecialProcedureKind kind) {
    return it.proceedings().stream()
        .filter(
            p ->
                p instanceof CaseSpecialProcedure s
                    && s.kind() == kind
                    && s.startedAt().isPresent())
        .count();
  }

  /**
   * 特别程序期限变更: the latest procedure goes on with one whose told time was not enough.
   *
   * @return that earlier one; empty where the latest was the first of its kind
   */
  public static Optional<CaseSpecialProcedure> before(LicenceCase it) {
    return it.latest(CaseSpecialProcedure.class)
        .flatMap(
            latest ->
                it.proceedings().stream()
                    .filter(CaseSpecialProcedure.class::isInstance)
                    .map(CaseSpecialProcedure.class::cast)
                    .filter(p -> p.seq() < latest.seq() && p.kind() == latest.kind())
                    .filter(p -> p.startedAt().isPresent())
                    .reduce((a, b) -> b));
  }

  /** Days that the matter's published text names; where it names none, {@value #LONGEST}. */
  private static int longest(SpecialProcedureKind kind, PublishedMatter matter) {
    return matter
        .procedure(kind)
        .map(SpecialProcedure::days)
        .filter(days -> days > 0)
        .orElse(LONGEST);
  }

  /** Starts what was asked for; its notice is issued with it; ACC-056, ACC-057, ACC-253. */
  public static void start(
      LicenceCase it,
      String opinion,
      PublishedMatter matter,
      CaseClock clock,
      Officer by,
      Instant at) {
    Transition row = Admission.admit(it, CaseAct.START_SPECIAL, by, Circumstances.of(matter, at));
    new Reasons().need(opinion, CaseRule.CASE_OPINION_EMPTY, "opinion").raise();
    CaseSpecialProcedure asked = it.latest(CaseSpecialProcedure.class).orElseThrow();
    asked.start(clock.workingDays(asked.days(), at).dueAt().toInstant(), by, at);
    it.enter(row, by, at, opinion.strip(), asked.terms());
  }

  /** Declines it: the review goes on without; ACC-056, ACC-057, ACC-253. */
  public static void decline(LicenceCase it, String opinion, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.DECLINE_SPECIAL, by, Circumstances.at(at));
    new Reasons().need(opinion, CaseRule.CASE_OPINION_EMPTY, "opinion").raise();
    it.latest(CaseSpecialProcedure.class).orElseThrow().end(opinion, by, at);
    it.enter(row, by, at, opinion.strip());
  }

  /** Ends it with its result; the clocks run on from here; ACC-058, ACC-261. */
  public static void end(LicenceCase it, String result, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.END_SPECIAL, by, Circumstances.at(at));
    new Reasons().need(result, CaseRule.CASE_PROCEDURE_RESULT_MISSING, "result").raise();
    CaseSpecialProcedure running = it.latest(CaseSpecialProcedure.class).orElseThrow();
    running.end(result, by, at);
    it.enter(row, by, at, running.leftOutUntil(at), null, result.strip());
  }

  /**
   * The time that was told has run out: the clocks run on as of then, and what is still waited for
   * is asked for anew, with a notice that somebody else approves.
   *
   * @param why in words, for the ledger
   * @throws Refused ACC-051, ACC-052
   */
  public static void lapse(LicenceCase it, String why, Officer system, Instant at) {
    Transition row = Admission.admit(it, CaseAct.LAPSE_SPECIAL, system, Circumstances.at(at));
    CaseSpecialProcedure running = it.latest(CaseSpecialProcedure.class).orElseThrow();
    running.end(why, system, at);
    it.enter(row, system, at, running.leftOutUntil(at), null, why);
  }
}
