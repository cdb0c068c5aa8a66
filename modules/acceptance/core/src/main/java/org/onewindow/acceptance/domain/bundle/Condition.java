package org.onewindow.acceptance.domain.bundle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A condition on answers: for each question it names, one of the choices it lists was chosen.
 *
 * @param choices choices by question; empty holds always
 */
public record Condition(Map<String, Set<String>> choices) {

  /** Holds whatever was answered. */
  public static final Condition ALWAYS = new Condition(Map.of());

  public Condition {
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    choices.forEach((question, any) -> copy.put(question, Set.copyOf(any)));
    choices = java.util.Collections.unmodifiableMap(copy);
  }

  public boolean isAlways() {
    return choices.isEmpty();
  }

  public boolean holds(Answers answers) {
    return choices.entrySet().stream()
        .allMatch(asked -> asked.getValue().contains(answers.to(asked.getKey())));
  }
}
