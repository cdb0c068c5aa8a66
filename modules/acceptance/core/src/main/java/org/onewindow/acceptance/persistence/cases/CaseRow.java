package org.onewindow.acceptance.persistence.cases;

import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.acceptance.domain.cases.Lamp;
import org.onewindow.acceptance.domain.cases.PartyKind;
import org.onewindow.acceptance.domain.matter.HandlingKind;

/**
 * One line of a list of cases.
 *
 * @param applicant name in full; whoever shows it to others masks it
 * @param pressing which clock runs, or null
 * @param dueAt when it ends, or null
 * @param warnAt from when it is yellow, or null
 * @param reviewer account of the reviewer, or empty
 */
public record CaseRow(
    long id,
    String number,
    String matter,
    HandlingKind kind,
    String section,
    String applicant,
    PartyKind applicantKind,
    CaseState state,
    Instant receivedAt,
    Pressing pressing,
    Instant dueAt,
    Instant warnAt,
    Instant listAt,
    boolean provisional,
    String reviewer,
    String window) {

  public Lamp lamp(Instant now) {
    if (dueAt == null) {
      return Lamp.NONE;
    }
    if (now.isAfter(dueAt)) {
      return Lamp.BAD;
    }
    return now.isBefore(warnAt) ? Lamp.OK : Lamp.WARN;
  }

  public Optional<Pressing> clock() {
    return Optional.ofNullable(pressing);
  }
}
