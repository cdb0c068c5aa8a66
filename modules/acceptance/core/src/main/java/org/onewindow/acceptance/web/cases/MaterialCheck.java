package org.onewindow.acceptance.web.cases;

import org.onewindow.acceptance.application.cases.MaterialText;
import org.onewindow.acceptance.domain.cases.CaseMaterial;
import org.onewindow.acceptance.domain.cases.MaterialForm;
import org.onewindow.acceptance.domain.cases.MaterialStatus;
import org.onewindow.acceptance.domain.matter.MaterialRequirement;

/** What a material that was only typed so far would be judged as, by the case's own rule. */
public final class MaterialCheck {

  private MaterialCheck() {}

  public static MaterialStatus status(MaterialRequirement asked, MaterialText typed) {
    return CaseMaterial.judge(
        asked,
        typed.form() == null ? MaterialForm.NONE : typed.form(),
        typed.originals() == null ? 0 : typed.originals(),
        typed.copies() == null ? 0 : typed.copies(),
        !typed.licence().isBlank(),
        !typed.file().isEmpty(),
        !typed.defect().isBlank());
  }

  static boolean isInOrder(MaterialRequirement asked, MaterialText typed) {
    MaterialStatus status = status(asked, typed);
    return status == MaterialStatus.COMPLETE || status == MaterialStatus.NOT_HANDED_IN;
  }
}
