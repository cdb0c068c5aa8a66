package org.onewindow.platform.web.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The one line that the next page shows after a successful act ("已收件 …"). It travels in a cookie,
 * so that no session is needed and any node can show it: therefore text key and arguments only,
 * never personal data, and the page escapes it like everything else.
 *
 * @param tone how it looks
 * @param text bundle key
 * @param arguments of the text, e.g. a case number
 */
public record Flash(Tone tone, String text, List<String> arguments) {

  /** Name of the cookie. */
  public static final String COOKIE = "ow_flash";

  private static final int MAX_COOKIE = 2000;
  private static final String SEPARATOR = "\u001f";

  public Flash {
    arguments = List.copyOf(arguments);
  }

  /** The value for the cookie. */
  public String toCookie() {
    List<String> parts = new ArrayList<>();
    parts.add(tone.name());
    parts.add(text);
    parts.addAll(arguments);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
  }

  /** What a cookie says; empty when it says nothing that we wrote. */
  public static Optional<Flash> fromCookie(String value) {
    if (value == null || value.isEmpty() || value.length() > MAX_COOKIE) {
      return Optional.empty();
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8)
              .split(SEPARATOR, -1);
      if (parts.length < 2) {
        return Optional.empty();
      }
      return Optional.of(
          new Flash(Tone.valueOf(parts[0]), parts[1], List.of(parts).subList(2, parts.length)));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
