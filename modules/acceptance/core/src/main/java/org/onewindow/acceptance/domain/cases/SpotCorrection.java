package org.onewindow.acceptance.domain.cases;

/**
 * 当场更正: what the applicant put right at the counter.
 *
 * @param material code of the material, or {@link Defect#FORM}
 * @param what what was put right, in words
 * @param signer who put it right and signed beside it; null when nobody
 * @param signed signed and dated where it was put right
 */
public record SpotCorrection(String material, String what, PartyRole signer, boolean signed) {}
