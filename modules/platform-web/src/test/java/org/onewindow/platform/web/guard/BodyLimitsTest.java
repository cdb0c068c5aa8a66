package org.onewindow.platform.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BodyLimitsTest {

  private static final long UPLOAD = 21;

  @Test
  @DisplayName("PLT-090 forms have a limit however their type is written; JSON has its own")
  void byType() {
    assertThat(BodyLimits.most("application/x-www-form-urlencoded", UPLOAD))
        .isEqualTo(BodyLimits.MOST_OF_A_FORM);
    assertThat(BodyLimits.most(" Application/X-WWW-Form-UrlEncoded; charset=utf-8", UPLOAD))
        .isEqualTo(BodyLimits.MOST_OF_A_FORM);
    assertThat(BodyLimits.most("multipart/form-data; boundary=x", UPLOAD)).isEqualTo(UPLOAD);
    assertThat(BodyLimits.most("application/json", UPLOAD)).isEqualTo(Long.MAX_VALUE);
    assertThat(BodyLimits.most(null, UPLOAD)).isEqualTo(Long.MAX_VALUE);
  }
}
