package org.onewindow.acceptance.domain.push;

import java.util.Objects;

/**
 * What a receiver answered.
 *
 * @param state {@link PushState#ACCEPTED} or {@link PushState#REFUSED}
 * @param text its receipt, or why it refused; at most 200 characters
 */
public record PushAnswer(PushState state, String text) {

  private static final int LONGEST = 200;

  public PushAnswer {
    Objects.requireNonNull(text, "text");
    if (state != PushState.ACCEPTED && state != PushState.REFUSED) {
      throw new IllegalArgumentException("An answer accepts or refuses, not " + state);
    }
    if (text.length() > LONGEST) {
      text = text.substring(0, LONGEST);
    }
  }
}
