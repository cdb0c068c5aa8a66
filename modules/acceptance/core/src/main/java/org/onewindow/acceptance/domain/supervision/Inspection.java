package org.onewindow.acceptance.domain.supervision;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 抽查: a sample of the cases that ended on some days, as it was drawn.
 *
 * @param unit section whose cases were drawn from, or empty for all
 * @param ended how many cases it was drawn from
 * @param wanted how many were asked for
 * @param drawn how many were taken
 * @param inspected how many have a finding
 */
public record Inspection(
    long id,
    String name,
    String unit,
    LocalDate firstDay,
    LocalDate lastDay,
    long ended,
    int wanted,
    SampleSeed seed,
    Instant drawnAt,
    String drawnBy,
    int drawn,
    int inspected) {

  public boolean isWhole() {
    return inspected == drawn;
  }
}
