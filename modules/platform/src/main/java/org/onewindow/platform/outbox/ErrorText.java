package org.onewindow.platform.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is kept of an exception: its kinds and messages, without digits that could be a person's.
 */
final class ErrorText {

  private static final int LONGEST = 1000;
  private static final int DEEPEST = 5;
  private static final Pattern NUMBER = Pattern.compile("\\d{6,}[0-9Xx]*");

  private ErrorText() {}

  static String of(Throwable thrown) {
    List<String> parts = new ArrayList<>();
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
      String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
      parts.add(cause.getClass().getSimpleName() + message);
    }
    String text = NUMBER.matcher(String.join(" ← ", parts)).replaceAll("…").replaceAll("\\s+", " ");
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
