package org.onewindow.acceptance.domain.bundle;

import java.util.Map;
import java.util.Set;

/**
 * What an applicant answered.
 *
 * @param choices the chosen choice by question; a question without an entry is not answered
 * @param ticked keys of the optional members that are wanted
 */
public record Answers(Map<String, String> choices, Set<String> ticked) {

  public static final Answers NONE = new Answers(Map.of(), Set.of());

  public Answers {
    choices = Map.copyOf(choices);
    ticked = Set.copyOf(ticked);
  }

  /** The choice, or the empty string. */
  public String to(String question) {
    return choices.getOrDefault(question, "");
  }
}
