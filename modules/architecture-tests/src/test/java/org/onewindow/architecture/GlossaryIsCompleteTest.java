package org.onewindow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A name of the domain without its Chinese word fails the build: one word, one thing. */
class GlossaryIsCompleteTest {

  private static final String DOMAIN = "/acceptance/domain/";
  private static final Pattern ROW = Pattern.compile("(?m)^\\|[^|]*\\p{IsHan}[^|]*\\|([^|]*)\\|");
  private static final Pattern NAME = Pattern.compile("\\b([A-Z][A-Za-z]+)\\b");

  @Test
  @DisplayName("every class of acceptance.domain stands in docs/domain/glossary.md with its 中文")
  void everyNameHasItsWord() {
    Set<String> named = new TreeSet<>();
    Reactor.matches(Reactor.ROOT.resolve("docs/domain/glossary.md"), ROW)
        .forEach(cell -> NAME.matcher(cell).results().forEach(m -> named.add(m.group(1))));
    Set<String> nameless = new TreeSet<>();
    List<Path> sources = Reactor.sources("src/main/java", ".java");
    for (Path source : sources) {
      String path = source.toString().replace('\\', '/');
      String name = source.getFileName().toString().replace(".java", "");
      if (path.contains(DOMAIN) && !name.equals("package-info") && !named.contains(name)) {
        nameless.add(name);
      }
    }
    assertThat(named).contains("LicenceCase");
    assertThat(nameless).as("names of the domain without a row in the glossary").isEmpty();
  }
}
