package org.onewindow.kernel.identity;

import java.text.Normalizer;

/** What people type, in the form that the standards describe. */
final class Typed {

  private Typed() {}

  /** Full-width digits and letters become plain ones; blanks at the ends and inside go. */
  static String code(String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\u200B\\uFEFF-]", "")
            .toUpperCase(java.util.Locale.ROOT);
  }

  /** The text with everything but the first and the last few characters starred out. */
  static String masked(String text, int first, int last) {
    int hidden = Math.max(0, text.length() - first - last);
    return text.substring(0, first) + "*".repeat(hidden) + text.substring(text.length() - last);
  }
}
