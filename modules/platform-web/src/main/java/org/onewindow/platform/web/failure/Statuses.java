package org.onewindow.platform.web.failure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The HTTP status of a refusal: 422, unless a jar says otherwise in {@code
 * META-INF/onewindow-statuses} with a line {@code CODE=409} (the state forbids it) or {@code
 * CODE=429} (too often).
 */
final class Statuses {

  static final int USUAL = 422;
  private static final Map<String, Integer> BY_CODE = load();

  private Statuses() {}

  static int of(String code) {
    return BY_CODE.getOrDefault(code, USUAL);
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> all = new TreeMap<>();
    try {
      ClassLoader loader = Statuses.class.getClassLoader();
      for (URL file : Collections.list(loader.getResources("META-INF/onewindow-statuses"))) {
        Properties lines = new Properties();
        try (InputStream in = file.openStream()) {
          lines.load(in);
        }
        lines.forEach((code, status) -> all.put((String) code, Integer.valueOf((String) status)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Statuses of refusals cannot be read", e);
    }
    return Map.copyOf(all);
  }
}
