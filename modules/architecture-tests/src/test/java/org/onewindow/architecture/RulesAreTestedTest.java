package org.onewindow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A rule of law without a test, or a test of an unknown rule, fails the build. */
class RulesAreTestedTest {

  private static final Pattern LISTED = Pattern.compile("(?m)^\\|\\s*([A-Z]{3}-\\d{3})\\s*\\|");
  private static final Pattern DISPLAY_NAME = Pattern.compile("@DisplayName\\(\\s*\"([^\"]+)\"");
  private static final Pattern RULE_ID = Pattern.compile("\\b((?:ACC|HLP|BID|EVL|PLT)-\\d{3})\\b");

  @Test
  @DisplayName(
      "every rule of docs/domain/rules.md has a test, and every tested rule is listed there")
  void rulesAndTestsMatch() {
    List<String> rows = Reactor.matches(Reactor.ROOT.resolve("docs/domain/rules.md"), LISTED);
    assertThat(rows).as("a rule stands once").doesNotHaveDuplicates();
    Set<String> listed = new TreeSet<>(rows);
    Set<String> tested = new TreeSet<>();
    Reactor.sources("src/test/java", ".java")
        .forEach(
            file ->
                Reactor.matches(file, DISPLAY_NAME)
                    .forEach(
                        name ->
                            RULE_ID.matcher(name).results().forEach(m -> tested.add(m.group(1)))));
    Set<String> untested = new TreeSet<>(listed);
    untested.removeAll(tested);
    Set<String> unknown = new TreeSet<>(tested);
    unknown.removeAll(listed);
    assertThat(untested).as("rules without a test").isEmpty();
    assertThat(unknown).as("tests of unknown rules").isEmpty();
    assertThat(listed).isNotEmpty();
  }
}
