package org.onewindow.standalone;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Hears what the application says when it refuses to start. Its own sentence, marked {@code
 * OneWindow does not start}, goes before the server's words for the same thing. Thread-safe.
 */
final class LastWords extends Handler {

  private static final String MARK = "OneWindow does not start: ";

  private String own = "";
  private String servers = "";

  private LastWords() {
    setLevel(Level.SEVERE);
  }

  static LastWords listen() {
    LastWords listener = new LastWords();
    Logger.getLogger("").addHandler(listener);
    return listener;
  }

  void stop() {
    Logger.getLogger("").removeHandler(this);
  }

  /** One sentence, or the empty one if nothing was said. */
  synchronized String sentence() {
    return own.isEmpty() ? servers : own;
  }

  @Override
  public synchronized void publish(LogRecord record) {
    String message = record.getMessage();
    if (!isLoggable(record) || message == null) {
      return;
    }
    if (message.startsWith(MARK)) {
      own = firstLine(message.substring(MARK.length()));
    } else if (message.startsWith("Exception while") && message.contains(" : ")) {
      servers = firstLine(message.substring(message.indexOf(" : ") + 3));
    }
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }

  @Override
  public void flush() {
    // nothing is kept back
  }

  @Override
  public void close() {
    // nothing to release
  }
}
