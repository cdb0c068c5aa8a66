package org.onewindow.platform.web.form;

/**
 * Text that people write: no half of a character, and no control character but line breaks and
 * tabs. Others cannot be seen on a page or printed on a paper, and databases and logs stumble over
 * them.
 */
public final class PlainText {

  private PlainText() {}

  public static boolean is(String text) {
    return text.codePoints()
        .noneMatch(
            c ->
                Character.getType(c) == Character.SURROGATE
                    || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
  }
}
