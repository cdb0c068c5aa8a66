package org.onewindow.platform.notice;

import java.util.Map;

/**
 * One message to one recipient. The text is made from the bundle when it is delivered.
 *
 * @param recipient {@code account:<id>} for the in-app inbox, {@code sms:<sealed phone>} or {@code
 *     mail:<sealed address>}, sealed at place {@code plt_notice.recipient}
 * @param template key of the text in the bundles, e.g. {@code notice.case.accepted}
 * @param arguments named arguments of the text; no ID numbers
 * @param link path within the product that the recipient should open, or empty
 */
public record Notice(
    String recipient, String template, Map<String, String> arguments, String link) {

  public Notice {
    arguments = Map.copyOf(arguments);
  }
}
