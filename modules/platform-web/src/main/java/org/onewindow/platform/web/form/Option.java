package org.onewindow.platform.web.form;

/**
 * One choice of a select, of radio cards or of a group of check boxes.
 *
 * @param value sent by the browser
 * @param label shown
 * @param help one line under the label of a card, may be empty
 */
public record Option(String value, String label, String help) {

  public static Option of(String value, String label) {
    return new Option(value, label, "");
  }
}
