package org.onewindow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and every refusal that the code can raise has words. */
class TextsAreCompleteTest {

  private static final Pattern REFUSAL_CODE =
      Pattern.compile("Refusal\\s*\\.of\\(\\s*\"([A-Z0-9_]+)\"");
  private static final Pattern AUDITED_ACT =
      Pattern.compile(
          "(?:AuditEntry(?:\\.of)?\\(|(?:record|ended)\\(\\s*(?:\\w+,)?)"
              + "\\s*\"([a-z]+\\.[A-Za-z.-]+)\"");
  private static final Pattern AUDITED_SUBJECT =
      Pattern.compile("AuditEntry(?:\\.of)?\\([^,;]+,\\s*\"([a-z]+)\"");
  private static final Pattern JOB = Pattern.compile("Actor\\s*\\.system\\(\\s*\"([a-z-]+)\"");
  private static final Pattern EVENT = Pattern.compile("implements OutboxListener<(\\w+)>");
  private static final Pattern LISTENER =
      Pattern.compile(
          "implements OutboxListener<[\\s\\S]*?String name\\(\\) \\{\\s*return \"([^\"]+)\"");
  private static final Pattern SAID =
      Pattern.compile("\\b(?:view\\.t|p\\.text)\\(\"([A-Za-z0-9.-]+)\"[,)]");
  private static final Pattern PLACEHOLDER = Pattern.compile("(\\{\\d\\})");
  private static final Pattern CHINESE = Pattern.compile("(\\p{IsHan})");
  private static final Pattern HALF_WIDTH =
      Pattern.compile("\\p{IsHan}\\s?[,;:?!]|[,;:?!]\\s?\\p{IsHan}");

  @Test
  @DisplayName("every text stands in Chinese and in English, with the same arguments")
  void bothLanguages() throws IOException {
    List<Path> chinese = chinese();
    assertThat(chinese).isNotEmpty();
    for (Path zh : chinese) {
      Properties first = load(zh);
      Properties second =
          load(Path.of(zh.toString().replaceAll("\\.properties$", "_en.properties")));
      assertThat(new TreeSet<>(second.stringPropertyNames()))
          .as("keys of " + zh.getFileName())
          .isEqualTo(new TreeSet<>(first.stringPropertyNames()));
      for (String key : first.stringPropertyNames()) {
        assertThat(placeholders(second.getProperty(key)))
            .as("arguments of " + key)
            .isEqualTo(placeholders(first.getProperty(key)));
      }
    }
  }

  @Test
  @DisplayName("every refusal code in the code has a text")
  void refusalsHaveWords() throws IOException {
    assertThat(withoutWords(REFUSAL_CODE, "refusal.")).isEmpty();
  }

  @Test
  @DisplayName("PLT-100 every act, subject and job that the audit records has words")
  void theAuditCanBeRead() throws IOException {
    assertThat(withoutWords(AUDITED_ACT, "audit.act.")).isEmpty();
    assertThat(withoutWords(AUDITED_SUBJECT, "audit.subject.")).isEmpty();
    assertThat(withoutWords(JOB, "audit.job.")).isEmpty();
  }

  @Test
  @DisplayName("PLT-100 every event that somebody listens to, and every listener, has words")
  void deliveriesCanBeRead() throws IOException {
    assertThat(withoutWords(EVENT, "outbox.event.")).isEmpty();
    assertThat(withoutWords(LISTENER, "outbox.listener.")).isEmpty();
  }

  @Test
  @DisplayName("every text that a page or a letter asks for stands in a bundle")
  void templatesFindTheirWords() throws IOException {
    Set<String> said = new TreeSet<>();
    for (String folder : List.of("src/main/jte", "src/main/jte-letters")) {
      Reactor.sources(folder, ".jte").forEach(file -> said.addAll(Reactor.matches(file, SAID)));
    }
    assertThat(said).as("texts of templates").isNotEmpty();
    said.removeAll(known());
    assertThat(said).isEmpty();
  }

  private static Set<String> known() throws IOException {
    Set<String> known = new HashSet<>();
    for (Path file : Reactor.sources("src/main/resources", ".properties")) {
      if (file.getParent().endsWith("texts")) {
        known.addAll(load(file).stringPropertyNames());
      }
    }
    return known;
  }

  /** What the pattern finds in the code and no bundle has a text for; it must find something. */
  private static Set<String> withoutWords(Pattern code, String prefix) throws IOException {
    Set<String> known = known();
    Set<String> found = new TreeSet<>();
    Reactor.sources("src/main/java", ".java")
        .forEach(file -> found.addAll(Reactor.matches(file, code)));
    assertThat(found).as("matches of " + code).isNotEmpty();
    found.removeIf(one -> known.contains(prefix + one));
    return found;
  }

  @Test
  @DisplayName("no page template contains a Chinese character: text lives in bundles")
  void templatesHaveNoWordsOfTheirOwn() {
    List<String> offenders =
        Reactor.sources("src/main/jte", ".jte").stream()
            .filter(f -> !Reactor.matches(f, CHINESE).isEmpty())
            .map(f -> Reactor.ROOT.relativize(f).toString())
            .toList();
    assertThat(offenders).isEmpty();
  }

  @Test
  @DisplayName(
      "Chinese texts are punctuated in Chinese: no half-width , ; : ? ! beside a character")
  void chineseIsPunctuatedInChinese() throws IOException {
    List<String> offenders = new ArrayList<>();
    for (Path zh : chinese()) {
      Properties texts = load(zh);
      for (String key : new TreeSet<>(texts.stringPropertyNames())) {
        if (HALF_WIDTH.matcher(texts.getProperty(key)).find()) {
          offenders.add(zh.getFileName() + " " + key + "=" + texts.getProperty(key));
        }
      }
    }
    assertThat(offenders).isEmpty();
  }

  private static List<Path> chinese() {
    return Reactor.sources("src/main/resources", ".properties").stream()
        .filter(f -> f.getParent().endsWith("texts"))
        .filter(f -> !f.toString().endsWith("_en.properties"))
        .toList();
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().forEach(m -> found.add(m.group(1)));
    return found;
  }

  private static Properties load(Path file) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(Reactor.read(file)));
    return properties;
  }
}
