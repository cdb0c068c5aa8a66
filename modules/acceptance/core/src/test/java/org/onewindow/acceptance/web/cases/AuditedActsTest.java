package org.onewindow.acceptance.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.platform.text.Texts;

class AuditedActsTest {

  @Test
  @DisplayName("PLT-100 办件的每一步在审计中都有中英文说法")
  void everyActOfACaseHasWords() {
    for (Locale locale : new Locale[] {Texts.CHINESE, Locale.ENGLISH}) {
      assertThat(Arrays.stream(CaseAct.values()))
          .allMatch(
              act ->
                  Texts.in(locale)
                      .has(
                          "audit.act.case."
                              + act.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
  }
}
