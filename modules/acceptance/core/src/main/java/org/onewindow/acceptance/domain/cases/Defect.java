package org.onewindow.acceptance.domain.cases;

import java.util.Objects;

/**
 * One thing the applicant must correct.
 *
 * @param material code of the material it belongs to, or {@code FORM} for the application form
 *     itself
 * @param what what to supply or to change, in words the applicant understands
 */
public record Defect(String material, String what) {

  public static final String FORM = "FORM";

  public Defect {
    Objects.requireNonNull(material, "material");
    what = what == null ? "" : what.strip();
  }
}
