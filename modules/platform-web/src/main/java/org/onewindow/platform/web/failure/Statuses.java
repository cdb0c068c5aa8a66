package org.onewindow.platform.web.failure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.onewindow.kernel.refusal.Refusal;

/**
 * The HTTP status of a refusal: 422, unless a jar says otherwise in {@code
 * META-INF/onewindow-statuses} with a line {@code CODE=409} (the state forbids it) or {@code
 * CODE=429} (too often). {@code CODE=429 MINUTES} adds that the first argument of the refusal says
 * how long to wait, in that unit.
 */
final class Statuses {

  static final int USUAL = 422;

  /** What a line says: the status, and perhaps in what the wait is counted. */
  private record Line(int status, Optional<ChronoUnit> unit) {

    static Line of(String text) {
      String[] words = text.split(" ");
      return new Line(
          Integer.parseInt(words[0]),
          words.length == 1 ? Optional.empty() : Optional.of(ChronoUnit.valueOf(words[1])));
    }
  }

  private static final Map<String, Line> BY_CODE = load();

  private Statuses() {}

  static int of(String code) {
    Line line = BY_CODE.get(code);
    return line == null ? USUAL : line.status();
  }

  /** How long whoever was refused so has to wait, where the refusal says it. */
  static Optional<Duration> waitAfter(Refusal why) {
    return Optional.ofNullable(BY_CODE.get(why.code()))
        .flatMap(Line::unit)
        .map(unit -> Duration.of(Long.parseLong(why.arguments().get(0)), unit));
  }

  private static Map<String, Line> load() {
    Map<String, Line> all = new TreeMap<>();
    try {
      ClassLoader loader = Statuses.class.getClassLoader();
      for (URL file : Collections.list(loader.getResources("META-INF/onewindow-statuses"))) {
        Properties lines = new Properties();
        try (InputStream in = file.openStream()) {
          lines.load(in);
        }
        lines.forEach((code, status) -> all.put((String) code, Line.of((String) status)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Statuses of refusals cannot be read", e);
    }
    return Map.copyOf(all);
  }
}
