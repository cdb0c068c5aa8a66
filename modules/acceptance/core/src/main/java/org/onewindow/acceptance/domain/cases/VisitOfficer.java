package org.onewindow.acceptance.domain.cases;

/**
 * One of those who visit a site.
 *
 * @param name of the officer
 * @param certificate number of the law-enforcement certificate (执法证号) that was shown
 */
public record VisitOfficer(String name, String certificate) {

  public VisitOfficer {
    name = name == null ? "" : name.strip();
    certificate = certificate == null ? "" : certificate.strip();
  }

  boolean isNamed() {
    return !name.isEmpty() || !certificate.isEmpty();
  }

  boolean isWhole() {
    return !name.isEmpty() && !certificate.isEmpty();
  }

  String written() {
    return name + "（" + certificate + "）";
  }
}
