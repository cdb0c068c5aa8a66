package org.onewindow.acceptance.application.cases;

import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseMaterial;
import org.onewindow.acceptance.domain.cases.Defect;
import org.onewindow.acceptance.domain.form.FormSchema;

/** How a defect names what it is about: a material, or a field of the form. */
final class DefectName {

  private DefectName() {}

  /** Empty where the form as a whole is meant. */
  static String of(String code, List<CaseMaterial> materials, FormSchema form) {
    if (code.equals(Defect.FORM)) {
      return "";
    }
    Optional<String> field = Defect.field(code).flatMap(form::field).map(FormSchema.Field::label);
    return field.orElseGet(
        () ->
            materials.stream()
                .filter(m -> m.code().equals(code))
                .map(CaseMaterial::name)
                .findFirst()
                .orElse(code));
  }
}
