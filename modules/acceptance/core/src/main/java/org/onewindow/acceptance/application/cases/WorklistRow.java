package org.onewindow.acceptance.application.cases;

import java.time.Instant;
import java.util.function.Predicate;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.acceptance.domain.cases.Lamp;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.acceptance.persistence.cases.CaseRow;

/**
 * One line of a worklist or a search; people's names are masked.
 *
 * @param pressing which clock runs, or null
 * @param dueAt when it ends, or null
 * @param provisional the end of that clock may still move
 * @param mine the reader has taken it up
 */
public record WorklistRow(
    String number,
    String matter,
    HandlingKind kind,
    String section,
    String applicant,
    CaseState state,
    Instant receivedAt,
    String window,
    Pressing pressing,
    Instant dueAt,
    boolean provisional,
    Lamp lamp,
    boolean mine) {

  /**
   * @param reader account of whoever reads
   * @param provisional whether the end of a limit lies in a year whose holidays are not announced
   */
  public static WorklistRow of(
      CaseRow row, Instant now, String reader, Predicate<Instant> provisional) {
    return new WorklistRow(
        row.number(),
        row.matter(),
        row.kind(),
        row.section(),
        row.applicantKind() == null ? "" : ShowCase.masked(row.applicantKind(), row.applicant()),
        row.state(),
        row.receivedAt(),
        row.window(),
        row.pressing(),
        row.dueAt(),
        row.provisional() && row.dueAt() != null && provisional.test(row.dueAt()),
        row.lamp(now),
        row.reviewer().equals(reader));
  }

  /** The same with the applicant's name in full, for whoever has the right and told the purpose. */
  public WorklistRow named(String name) {
    return new WorklistRow(
        number,
        matter,
        kind,
        section,
        name,
        state,
        receivedAt,
        window,
        pressing,
        dueAt,
        provisional,
        lamp,
        mine);
  }
}
