package org.onewindow.acceptance.domain.bundle;

import java.time.Instant;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Applicant;

/**
 * How a bundle came in.
 *
 * @param applicant name of who applies
 * @param typed the merged form, sealed
 * @param at when
 * @param account of the clerk, or of whoever pressed the button online
 * @param name of the same person
 * @param unit of the clerk; online, the section of the lead
 * @param window of the clerk; empty online
 * @param online who applied online; empty at a window
 */
public record Submission(
    String applicant,
    String typed,
    Instant at,
    String account,
    String name,
    String unit,
    String window,
    Optional<Applicant> online) {}
