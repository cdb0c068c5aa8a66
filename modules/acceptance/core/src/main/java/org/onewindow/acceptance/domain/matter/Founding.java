package org.onewindow.acceptance.domain.matter;

/**
 * What a matter says of the organisation that its grant founds (设立登记): the certificate is that
 * organisation's, not the founder's who applied (ACC-497).
 *
 * @param nameField path in the form at which the organisation is named; empty where nothing is
 *     founded and the certificate is the applicant's
 * @param creditCode first two characters of the unified social credit code that the organisation
 *     gets, which is then the number of its certificate
 */
public record Founding(String nameField, String creditCode) {

  /** Nothing is founded. */
  public static final Founding NONE = new Founding("", "");

  /** An organisation is founded. */
  public boolean isMeant() {
    return !nameField.isEmpty();
  }
}
