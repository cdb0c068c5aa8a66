package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.Optional;
import org.onewindow.kernel.refusal.Refused;

/**
 * 当场更正 (art. 32 no. 3): a mistake that can be put right at the counter is put right there and
 * signed. No notice, no clock.
 */
public final class CorrectingOnTheSpot {

  private CorrectingOnTheSpot() {}

  /**
   * @param record what the ledger says: which material, what, by whom
   * @throws Refused ACC-039, ACC-046, ACC-049, ACC-287
   */
  public static void correct(
      LicenceCase it, SpotCorrection correction, String record, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.CORRECT_ON_THE_SPOT, by, Circumstances.at(at));
    Optional<CaseMaterial> material =
        it.materials().stream().filter(m -> m.code().equals(correction.material())).findFirst();
    boolean known = Defect.FORM.equals(correction.material()) || material.isPresent();
    boolean signed =
        correction.signed()
            && correction.signer() != null
            && it.party(correction.signer()).isPresent();
    new Reasons()
        .must(known, CaseRule.CASE_CORRECTION_WITHOUT_DEFECT, "material")
        .need(correction.what(), CaseRule.CASE_CORRECTION_WITHOUT_DEFECT, "what")
        .must(signed, CaseRule.CASE_SPOT_CORRECTION_UNSIGNED, "signed")
        .raise();
    material.ifPresent(CaseMaterial::mended);
    it.enter(row, by, at, record);
  }
}
