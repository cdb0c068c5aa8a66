package org.onewindow.acceptance.domain.bundle;

import java.time.Instant;

/**
 * What is the same for every department of a joint visit.
 *
 * @param heldAt when they were there
 * @param place where
 * @param signer who of the applicant's side signed
 * @param refusedToSign the applicant's side refused to sign
 * @param witness of the refusal
 */
public record VisitFacts(
    Instant heldAt, String place, String signer, boolean refusedToSign, String witness) {

  public VisitFacts {
    place = place == null ? "" : place.strip();
    signer = signer == null ? "" : signer.strip();
    witness = witness == null ? "" : witness.strip();
  }
}
