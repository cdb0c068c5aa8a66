package org.onewindow.acceptance.domain.cases;

import java.time.LocalDate;

/**
 * 容缺受理承诺: what the applicant promises in writing.
 *
 * @param until last day for the missing papers to reach the organ; null when none was named
 * @param signer who signed: the applicant, the legal representative or the agent; null when nobody
 * @param signed the letter was signed in front of the officer
 */
public record TolerancePromise(LocalDate until, PartyRole signer, boolean signed) {}
