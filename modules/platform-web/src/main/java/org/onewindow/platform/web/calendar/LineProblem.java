package org.onewindow.platform.web.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.text.Texts;

/**
 * Something wrong with a file, as people read it.
 *
 * @param line 第 7 行, or empty where it concerns the whole file
 * @param text what is wrong
 */
public record LineProblem(String line, String text) {

  private static final Pattern LINE = Pattern.compile("lines\\[([0-9]+)]");

  static LineProblem of(Refusal problem, Texts texts) {
    Matcher line = LINE.matcher(problem.field());
    return new LineProblem(
        line.matches() ? texts.get("calendar.line", line.group(1)) : "",
        texts.get("refusal." + problem.code(), problem.arguments().toArray()));
  }
}
