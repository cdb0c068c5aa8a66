package org.onewindow.acceptance.application.cases.letters;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CaseLetterTest {

  @Test
  @DisplayName("ACC-151 a paper taken down before silence was printed still says what it said")
  void papersOfBefore() throws Exception {
    String before =
        "{\"receivedAt\":\"2026-11-20T01:32:10Z\",\"acceptanceDue\":\"2026-11-27\",\"provisional\":true}";
    try (Jsonb json = JsonbBuilder.create()) {
      CaseLetter.Limits limits = json.fromJson(before, CaseLetter.Limits.class);
      assertThat(limits.silent()).isFalse();
      assertThat(limits.provisional()).isTrue();
      assertThat(limits.acceptedAt()).isNull();
    }
  }
}
