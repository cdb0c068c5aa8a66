package org.onewindow.platform.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The texts of one language, gathered from every jar.
 *
 * <p>A jar lists its bundle base names, one a line, in {@code META-INF/onewindow-texts}; for the
 * line {@code texts/acceptance} the files {@code texts/acceptance.properties} (zh-CN) and {@code
 * texts/acceptance_en.properties} are read as UTF-8. Arguments stand as {@code {0}}, {@code {1}} …;
 * there is no other syntax. Immutable and thread-safe.
 */
public final class Texts {

  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
  private static final Map<String, Texts> LOADED =
      Map.of("zh", load(CHINESE, ""), "en", load(Locale.ENGLISH, "_en"));

  private final Locale locale;
  private final Map<String, String> byKey;

  private Texts(Locale locale, Map<String, String> byKey) {
    this.locale = locale;
    this.byKey = byKey;
  }

  /** The texts for a locale; Chinese for every language that we do not have. */
  public static Texts in(Locale wanted) {
    return LOADED.getOrDefault(wanted.getLanguage(), LOADED.get("zh"));
  }

  public static Texts chinese() {
    return LOADED.get("zh");
  }

  public Locale locale() {
    return locale;
  }

  public boolean has(String key) {
    return byKey.containsKey(key);
  }

  public Set<String> keys() {
    return byKey.keySet();
  }

  /**
   * The text with its arguments filled in; a missing text shows its key in ⟦ ⟧ and fails a test.
   */
  public String get(String key, Object... arguments) {
    String pattern = byKey.get(key);
    return pattern == null ? "⟦" + key + "⟧" : fill(pattern, List.of(arguments));
  }

  /** The text of an enum constant: key {@code <prefix>.<NAME>}. */
  public String of(String prefix, Enum<?> constant) {
    return get(prefix + "." + constant.name());
  }

  private static String fill(String pattern, List<?> arguments) {
    if (arguments.isEmpty() || pattern.indexOf('{') < 0) {
      return pattern;
    }
    StringBuilder filled = new StringBuilder(pattern.length() + 32);
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      int close = c == '{' ? pattern.indexOf('}', i) : -1;
      if (close == i + 2 && Character.isDigit(pattern.charAt(i + 1))) {
        int n = pattern.charAt(i + 1) - '0';
        filled.append(n < arguments.size() ? arguments.get(n) : pattern.substring(i, close + 1));
        i = close + 1;
      } else {
        filled.append(c);
        i++;
      }
    }
    return filled.toString();
  }

  private static Texts load(Locale locale, String suffix) {
    Map<String, String> all = new HashMap<>();
    ClassLoader loader = Texts.class.getClassLoader();
    try {
      for (URL list : Collections.list(loader.getResources("META-INF/onewindow-texts"))) {
        for (String base : lines(list)) {
          merge(all, loader.getResource(base + suffix + ".properties"), base + suffix);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Texts cannot be read", e);
    }
    return new Texts(locale, Map.copyOf(all));
  }

  private static List<String> lines(URL list) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
      return reader.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
  }

  private static void merge(Map<String, String> all, URL file, String name) throws IOException {
    if (file == null) {
      throw new IllegalStateException("Missing text bundle " + name + ".properties");
    }
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    properties.forEach(
        (key, value) -> {
          if (all.put((String) key, (String) value) != null) {
            throw new IllegalStateException("Text " + key + " stands in two bundles: " + name);
          }
        });
  }
}
