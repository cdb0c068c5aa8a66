package org.onewindow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** SQL is never put together from variables. */
class StatementsAreConstantTest {

  private static final Pattern CALL =
      Pattern.compile("\\b(createQuery|createNativeQuery|prepareStatement|prepareCall)\\s*\\(");
  private static final Pattern LITERAL =
      Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(\\\\.|[^\"\\\\])*\"");
  private static final Pattern JOINED_VARIABLE =
      Pattern.compile("\\+\\s*[a-z]|[a-z]\\w*\\)?\\s*\\+|\\.formatted\\(|String\\.format");

  @Test
  @DisplayName("every statement handed to the database is a constant")
  void noSqlFromStrings() {
    List<String> offenders = new ArrayList<>();
    for (Path file : Reactor.sources("src/main/java", ".java")) {
      String source = Reactor.read(file);
      Matcher call = CALL.matcher(source);
      while (call.find()) {
        String argument = firstArguments(source, call.end());
        if (joinsVariables(argument)) {
          offenders.add(Reactor.ROOT.relativize(file) + ": " + argument.strip());
        }
      }
    }
    assertThat(offenders).isEmpty();
  }

  @Test
  @DisplayName("the check bites")
  void theCheckBites() {
    assertThat(joinsVariables("\"SELECT 1 FROM t WHERE n='\" + name + \"'\"")).isTrue();
    assertThat(joinsVariables("\"SELECT %s\".formatted(x)")).isTrue();
    assertThat(joinsVariables("\"SELECT 1 \" + \"FROM t\"")).isFalse();
    assertThat(joinsVariables("SELECT_ALL + WHERE_OPEN")).isFalse();
  }

  private static boolean joinsVariables(String argument) {
    return JOINED_VARIABLE.matcher(LITERAL.matcher(argument).replaceAll("L")).find();
  }

  private static String firstArguments(String source, int from) {
    int depth = 1;
    int i = from;
    while (i < source.length() && depth > 0) {
      char c = source.charAt(i++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return source.substring(from, i - 1);
  }
}
