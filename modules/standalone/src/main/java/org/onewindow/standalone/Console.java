package org.onewindow.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the launcher says: each sentence in Chinese and then in English, in UTF-8 whatever the
 * locale. Writes to the process's own streams, which the server may since have taken for its log.
 * Thread-safe.
 */
final class Console {

  private static final String BUNDLE = "org.onewindow.standalone.launcher";

  private final PrintStream out = stream(FileDescriptor.out);
  private final PrintStream err = stream(FileDescriptor.err);
  private final ResourceBundle chinese = bundle(Locale.ROOT);
  private final ResourceBundle english = bundle(Locale.ENGLISH);

  /** One step on one line: 中文 · English. */
  void say(String key, Object... arguments) {
    out.println(format(chinese, key, arguments) + "  ·  " + format(english, key, arguments));
  }

  /** One sentence in each language, each on its own line. */
  void say(CannotStart problem) {
    err.println(format(chinese, problem.reason().key(), problem.arguments()));
    err.println(format(english, problem.reason().key(), problem.arguments()));
  }

  void line(String text) {
    out.println(text);
  }

  String chinese(String key, Object... arguments) {
    return format(chinese, key, arguments);
  }

  String english(String key, Object... arguments) {
    return format(english, key, arguments);
  }

  private static String format(ResourceBundle bundle, String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
