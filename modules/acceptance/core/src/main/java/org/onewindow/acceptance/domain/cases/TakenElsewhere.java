package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A window of another place took the papers for this organ (跨域通办，收受分离).
 *
 * @param organ whose window it was
 * @param takenAt when the applicant handed the papers over there
 * @param takenOn the day of that moment; what the applicant had to do by a day was done on it
 * @param arrivedAt when they reached this organ, from which its days count
 */
public record TakenElsewhere(String organ, Instant takenAt, LocalDate takenOn, Instant arrivedAt) {}
