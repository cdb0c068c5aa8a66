package org.onewindow.acceptance.domain.bundle;

import java.util.List;

/**
 * A question that decides which members take part and in which scenario.
 *
 * @param key name in conditions and forms
 * @param text as asked
 * @param choices at least two
 */
public record BundleQuestion(String key, String text, List<Choice> choices) {

  public BundleQuestion {
    choices = List.copyOf(choices);
  }

  public boolean offers(String choice) {
    return choices.stream().anyMatch(c -> c.key().equals(choice));
  }

  /**
   * One answer.
   *
   * @param key name in conditions and forms
   * @param text as shown
   */
  public record Choice(String key, String text) {}
}
