package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refused;

/**
 * 告知利害关系人、听取陈述申辩 (行政许可法 art. 36): where the application bears on major interests of somebody else,
 * that person is told, and may state and object, as the applicant may. The law names no days; the
 * notice gives five working days, and until they have run out, or the statement is taken down,
 * nothing is decided.
 */
public final class TakingStatements {

  private static final int DAYS_TO_STATE = 5;

  private TakingStatements() {}

  /**
   * Tells an interested party.
   *
   * @param toldTo who
   * @param interest how the application bears on them
   * @throws Refused ACC-058, ACC-529
   */
  public static void tell(
      LicenceCase it, String toldTo, String interest, CaseClock clock, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.TELL_INTERESTED_PARTY, by, Circumstances.at(at));
    new Reasons()
        .need(toldTo, CaseRule.CASE_INTERESTED_PARTY_MISSING, "toldTo")
        .need(interest, CaseRule.CASE_INTERESTED_PARTY_MISSING, "interest")
        .raise();
    Instant until = clock.workingDays(DAYS_TO_STATE, at).dueAt().toInstant();
    it.begin(new CaseStatement(toldTo, interest, until, by, at));
    it.enter(row, by, at, interest.strip());
  }

  /**
   * Takes down what was said, by the one who was told, or by the applicant unasked.
   *
   * @throws Refused ACC-058, ACC-530
   */
  public static void record(LicenceCase it, Statement said, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.RECORD_STATEMENT, by, Circumstances.at(at));
    Instant when = ToldToTheMinute.after(it.receivedAt().orElse(at), said.when());
    new Reasons()
        .need(said.speaker(), CaseRule.CASE_STATEMENT_INCOMPLETE, "speaker")
        .must(
            when != null && !when.isBefore(it.receivedAt().orElse(at)) && !when.isAfter(at),
            CaseRule.CASE_STATEMENT_INCOMPLETE,
            "when")
        .need(said.place(), CaseRule.CASE_STATEMENT_INCOMPLETE, "place")
        .need(said.said(), CaseRule.CASE_STATEMENT_INCOMPLETE, "said")
        .need(said.signed(), CaseRule.CASE_STATEMENT_INCOMPLETE, "signed")
        .raise();
    Optional<CaseStatement> told = it.latest(CaseStatement.class).filter(CaseProceeding::isOpen);
    if (told.isEmpty()) {
      it.begin(new CaseStatement("", "", null, by, at));
    }
    it.latest(CaseStatement.class).orElseThrow().heard(said, by, at);
    it.enter(row, by, at, said.said().strip());
  }
}
