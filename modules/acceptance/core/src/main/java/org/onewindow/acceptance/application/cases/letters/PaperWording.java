package org.onewindow.acceptance.application.cases.letters;

import org.onewindow.platform.text.Texts;

/**
 * How papers are worded: what is no 行政许可 is decided by another law, and has its own text where the
 * usual one names that law, under the same key with {@code .other} (ACC-620).
 */
public final class PaperWording {

  private static final String OTHER = ".other";

  private PaperWording() {}

  /**
   * @param licence whether the matter is a 行政许可
   * @param arguments filled into the text
   */
  public static String of(Texts texts, boolean licence, String key, Object... arguments) {
    return texts.get(!licence && texts.has(key + OTHER) ? key + OTHER : key, arguments);
  }
}
