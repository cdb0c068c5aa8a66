package org.onewindow.acceptance.domain.cases;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing the applicant must correct.
 *
 * @param material code of the material it belongs to, {@code FORM} for the application form itself,
 *     or {@code FORM.<path>} for one of its fields
 * @param what what to supply or to change, in words the applicant understands
 */
public record Defect(String material, String what) {

  public static final String FORM = "FORM";

  /** Before the path of a field of the form: what is wrong with that field alone (ACC-335). */
  private static final String FIELD = FORM + ".";

  public Defect {
    Objects.requireNonNull(material, "material");
    what = what == null ? "" : what.strip();
  }

  /** What is wrong with one field of the form. */
  public static Defect ofField(String path, String what) {
    return new Defect(FIELD + path, what);
  }

  /** Whether a code names the form or one of its fields. */
  public static boolean isForm(String code) {
    return code.equals(FORM) || field(code).isPresent();
  }

  /** Path of the field that a code names; empty when it names none. */
  public static Optional<String> field(String code) {
    return code.startsWith(FIELD) ? Optional.of(code.substring(FIELD.length())) : Optional.empty();
  }
}
