package org.onewindow.platform.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refused;

class JsonBodiesTest {

  @Test
  @DisplayName("PLT-090 a body of nothing but brackets is refused before it is parsed")
  void nested() {
    assertThat(codeOf("[".repeat(200_000))).isEqualTo("BODY_UNREADABLE");
    assertThat(codeOf("{\"a\":".repeat(65) + "1" + "}".repeat(65))).isEqualTo("BODY_UNREADABLE");
  }

  @Test
  @DisplayName("PLT-090 the clock refuses a body of nothing but brackets too")
  void nestedFields() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> JsonFields.of("[".repeat(200_000).getBytes(StandardCharsets.UTF_8)))
        .satisfies(r -> assertThat(r.reasons().get(0).code()).isEqualTo("JSON_MALFORMED"));
  }

  @Test
  @DisplayName("PLT-090 brackets side by side or inside a text are no depth")
  void flat() {
    assertThatCode(() -> look("[" + "[],".repeat(1000) + "[]]")).doesNotThrowAnyException();
    assertThatCode(() -> look("{\"note\":\"\\\"" + "[".repeat(1000) + "\"}"))
        .doesNotThrowAnyException();
    assertThatCode(() -> look("[".repeat(64) + "]".repeat(64))).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("PLT-090 a body beyond a megabyte is too large")
  void large() {
    assertThat(codeOf("\"" + "x".repeat(JsonBodies.MOST_BYTES) + "\"")).isEqualTo("JSON_TOO_LARGE");
  }

  private static String codeOf(String body) {
    try {
      look(body);
      return "";
    } catch (Refused refused) {
      return refused.reasons().get(0).code();
    }
  }

  private static void look(String body) {
    JsonBodies.mustBeReasonable(body.getBytes(StandardCharsets.UTF_8));
  }
}
