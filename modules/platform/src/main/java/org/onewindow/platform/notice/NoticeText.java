package org.onewindow.platform.notice;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onewindow.platform.text.Texts;

/**
 * The text of a notice in one language. The bundle text of the template names its arguments as
 * {@code {caseNo}}; the title is the text {@code <template>.title} where there is one.
 */
record NoticeText(Optional<String> title, String body) {

  private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

  /**
   * @throws IllegalStateException when the bundle lacks the template or the notice lacks an
   *     argument
   */
  static NoticeText of(Texts texts, String template, Map<String, String> arguments) {
    if (!texts.has(template)) {
      throw new IllegalStateException("No text for notice " + template);
    }
    String titleKey = template + ".title";
    return new NoticeText(
        texts.has(titleKey)
            ? Optional.of(filled(texts.get(titleKey), arguments))
            : Optional.empty(),
        filled(texts.get(template), arguments));
  }

  private static String filled(String text, Map<String, String> arguments) {
    return ARGUMENT
        .matcher(text)
        .replaceAll(
            found -> {
              String value = arguments.get(found.group(1));
              if (value == null) {
                throw new IllegalStateException("The notice lacks " + found.group(1));
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
