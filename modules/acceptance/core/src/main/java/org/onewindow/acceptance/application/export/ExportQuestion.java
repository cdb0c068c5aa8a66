package org.onewindow.acceptance.application.export;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a list was narrowed to, as its page had it in its fields.
 *
 * @param values by name of the field; empty ones are left out
 */
public record ExportQuestion(Map<String, String> values) {

  private static final int LONGEST = 2000;

  public ExportQuestion {
    Map<String, String> kept = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          if (value != null && !value.isBlank()) {
            kept.put(name, value.strip());
          }
        });
    values = Map.copyOf(kept);
  }

  /** Empty where nothing was asked. */
  public String get(String field) {
    return values.getOrDefault(field, "");
  }

  String text() {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
  }

  boolean isTooLong() {
    return text().length() > LONGEST;
  }

  static ExportQuestion of(String text) {
    Map<String, String> values = new TreeMap<>();
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return new ExportQuestion(values);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
