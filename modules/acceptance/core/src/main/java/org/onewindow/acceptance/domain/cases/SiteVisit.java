package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.List;

/**
 * What the record of a site visit says.
 *
 * @param at when the officers were there
 * @param place where
 * @param officers those who went; empty rows are left out
 * @param findings what was found
 * @param signer who of the applicant's side signed
 * @param refusedToSign the applicant's side refused to sign
 * @param witness of the refusal
 * @param photos digests of photographs in the file store
 */
public record SiteVisit(
    Instant at,
    String place,
    List<VisitOfficer> officers,
    String findings,
    String signer,
    boolean refusedToSign,
    String witness,
    List<String> photos) {

  public SiteVisit {
    place = text(place);
    officers =
        officers == null ? List.of() : officers.stream().filter(VisitOfficer::isNamed).toList();
    findings = text(findings);
    signer = text(signer);
    witness = text(witness);
    photos = photos == null ? List.of() : List.copyOf(photos);
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }
}
