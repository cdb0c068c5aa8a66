package org.onewindow.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list of settings in the runbook is whole, and names nothing that is not there. */
class ConfigDocumentTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern IN_CODE =
      Pattern.compile("\"(onewindow(?:\\.[a-z0-9-]+){1,4})\\.?\"");
  private static final Pattern IN_DOCUMENT = Pattern.compile("\\| `(onewindow\\.[a-z0-9.-]+)`");

  /** Not settings: what the launcher and the start script tell each other. */
  private static final Set<String> INTERNAL = Set.of("onewindow.archive.write");

  @Test
  @DisplayName("代码读的每个设置都写在 docs/runbook/config.md 里")
  void everyKeyIsDocumented() throws IOException {
    assertThat(document()).containsAll(code());
  }

  @Test
  @DisplayName("docs/runbook/config.md 不写代码里没有的设置")
  void nothingElseIsDocumented() throws IOException {
    Set<String> code = code();
    Set<String> prefixes = prefixes();
    assertThat(document())
        .allMatch(
            key ->
                code.contains(key) || prefixes.stream().anyMatch(prefix -> key.startsWith(prefix)));
  }

  private static Set<String> document() throws IOException {
    return found(IN_DOCUMENT, Files.readString(ROOT.resolve("docs/runbook/config.md")));
  }

  private static Set<String> code() {
    Set<String> keys = new TreeSet<>();
    for (String source : sources()) {
      for (String key : found(IN_CODE, source)) {
        if (!source.contains('"' + key + ".\"") && !INTERNAL.contains(key)) {
          keys.add(key);
        }
      }
    }
    return keys;
  }

  /** Keys whose end is computed, such as the limits of each kind. */
  private static Set<String> prefixes() {
    Set<String> prefixes = new TreeSet<>();
    for (String source : sources()) {
      prefixes.addAll(found(Pattern.compile("\"(onewindow\\.[a-z0-9.-]+\\.)\""), source));
    }
    return prefixes;
  }

  private static Set<String> sources() {
    try (Stream<Path> files = Files.walk(ROOT.resolve("modules"))) {
      Set<String> sources = new TreeSet<>();
      for (Path file : files.filter(ConfigDocumentTest::isProductSource).toList()) {
        sources.add(Files.readString(file));
      }
      assertThat(sources).isNotEmpty();
      return sources;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean isProductSource(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.endsWith(".java")
        && path.contains("/src/main/java/")
        && !path.contains("/test-support/")
        && !path.contains("/benchmarks/");
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> keys = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      keys.add(matcher.group(1));
    }
    return keys;
  }
}
