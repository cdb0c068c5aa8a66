package org.onewindow.acceptance.domain.cases;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 提请终止办理: that the applicant is gone, what proves it, and what successors say (approval.md §2.3).
 *
 * @param ground of the closed list; null when none was chosen
 * @param evidence kind of the proof; null when none was chosen
 * @param number of the proof
 * @param issuedOn day of the proof; null when none was named
 * @param issuer who issued it
 * @param file digest of its scan, 64 hex digits; empty where none was kept
 * @param successors null when nothing was chosen; not asked where nobody can succeed
 * @param servedOn who gets the notice: near relative, successor, liquidator
 * @param facts what happened and how successors were asked
 */
public record TerminationRequest(
    TerminationGround ground,
    TerminationEvidence evidence,
    String number,
    LocalDate issuedOn,
    String issuer,
    String file,
    Successors successors,
    String servedOn,
    String facts) {

  public TerminationRequest {
    file = Objects.requireNonNullElse(file, "");
    servedOn = Objects.requireNonNullElse(servedOn, "").strip();
  }

  /** The same with its scan. */
  public TerminationRequest scanned(String digest) {
    return new TerminationRequest(
        ground, evidence, number, issuedOn, issuer, digest, successors, servedOn, facts);
  }

  /** Nobody goes on with it, and whoever could was named to get the notice. */
  boolean isServedOnSomebody() {
    return successors == Successors.NONE || !servedOn.isEmpty();
  }
}
