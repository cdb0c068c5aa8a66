package org.onewindow.platform.json;

/**
 * How deep a JSON text is nested. Parsers go one call deeper with every bracket, so a small body of
 * nothing but brackets could hold a thread for minutes or end it.
 */
public final class JsonDepth {

  /** No request of ours is nested deeper than a handful of levels. */
  public static final int DEEPEST = 64;

  private JsonDepth() {}

  /** Brackets inside texts do not count; whether the text is JSON at all is not looked at. */
  public static boolean isExceeded(byte[] json) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < json.length; i++) {
      byte c = json[i];
      if (quoted) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '[' || c == '{') {
        depth++;
        if (depth > DEEPEST) {
          return true;
        }
      } else if (c == ']' || c == '}') {
        depth--;
      }
    }
    return false;
  }
}
