package org.onewindow.platform.web.audit;

import java.time.Instant;
import java.util.List;

/**
 * A row of the audit in the words of the page.
 *
 * @param by name of the person, or what the job of the system does
 * @param login log-in name, which also finds this person's other acts; for a job its account
 * @param unit name of the unit acted for, or empty
 * @param act what was done
 * @param subject kind of thing it was done to
 * @param subjectName which one, or empty
 * @param subjectPath its page, or empty
 * @param purpose why, or empty
 */
public record AuditLine(
    long seq,
    Instant at,
    String by,
    String login,
    String unit,
    String window,
    String act,
    String subject,
    String subjectName,
    String subjectPath,
    String purpose,
    List<Fact> facts) {

  /** A further fact, named and said. */
  public record Fact(String name, String value) {}

  public AuditLine {
    facts = List.copyOf(facts);
  }
}
