package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

/** 收件: the draft becomes a case that exists in law (行政许可法 art. 29, 31). */
public final class Receiving {

  private Receiving() {}

  /** Takes the application: the case exists in law from here on; ACC-030 … ACC-039. */
  public static void receive(
      LicenceCase it,
      CaseNumber number,
      String progressSecretHash,
      PublishedMatter matter,
      Application application,
      Officer by,
      Instant at,
      LocalDate today) {
    Transition row = Admission.admit(it, CaseAct.RECEIVE, by, Circumstances.of(matter, at));
    take(it, row, number, progressSecretHash, matter, application, by, at, today);
  }

  /** The same whoever takes it: ACC-030 … ACC-038. */
  static void take(
      LicenceCase it,
      Transition row,
      CaseNumber number,
      String progressSecretHash,
      PublishedMatter matter,
      Application application,
      Officer by,
      Instant at,
      LocalDate today) {
    if (number == null || progressSecretHash == null) {
      throw new Refused(CaseRule.CASE_RECEIPT_NUMBER_MISSING.refusal());
    }
    List<Refusal> faults = new ArrayList<>(ApplicationFaults.of(matter, application, today));
    faults.addAll(ApplicationFaults.ofElsewhere(matter, application, at));
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    it.take(number, progressSecretHash, matter, application, by, at);
    application
        .certificate()
        .ifPresent(
            named ->
                it.concerns(
                    new ConcernedLicence(
                        matter.item().kind(),
                        named,
                        application.elsewhere().map(TakenElsewhere::takenOn).orElse(today))));
    // the days of this organ count from the arrival of the papers, not from when it was typed
    Instant arrived = application.elsewhere().map(TakenElsewhere::arrivedAt).orElse(at);
    it.enter(row, by, at, arrived, null, application.note());
  }
}
