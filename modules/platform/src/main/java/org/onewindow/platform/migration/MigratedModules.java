package org.onewindow.platform.migration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The modules on the class path that own tables, each named by a line of {@code
 * META-INF/onewindow-migrations} in its jar. {@code platform} comes first; the others own tables
 * that know nothing of each other and follow by name.
 */
final class MigratedModules {

  static final String LIST = "META-INF/onewindow-migrations";
  private static final String FIRST = "platform";

  private MigratedModules() {}

  static List<String> on(ClassLoader loader) {
    TreeSet<String> names =
        new TreeSet<>(Comparator.comparing((String n) -> !n.equals(FIRST)).thenComparing(n -> n));
    try {
      for (URL list : Collections.list(loader.getResources(LIST))) {
        try (BufferedReader reader =
            new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
          reader.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(names::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The list of migrations cannot be read", e);
    }
    return List.copyOf(names);
  }
}
