package org.onewindow.platform.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

  @ParameterizedTest
  @CsvSource({
    "same-origin, OURS",
    "none, OURS",
    "same-site, FOREIGN",
    "cross-site, FOREIGN",
    "nonsense, FOREIGN"
  })
  @DisplayName("PLT-089 what the browser says about the sender decides")
  void fetchSite(String said, Origin expected) {
    assertThat(Origin.of(said, "https://evil.example", null, "ow.example")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://ow.example, ow.example, OURS",
    "https://OW.example, ow.EXAMPLE, OURS",
    "https://ow.example:443, ow.example, OURS",
    "http://ow.example, ow.example:80, OURS",
    "http://localhost:8080, localhost:8080, OURS",
    "http://localhost:8081, localhost:8080, FOREIGN",
    "https://ow.example.evil.example, ow.example, FOREIGN",
    "https://evil.example, ow.example, FOREIGN",
    "null, ow.example, FOREIGN",
    "https://ow.example@evil.example, ow.example, FOREIGN",
    "ow.example, ow.example, FOREIGN"
  })
  @DisplayName("PLT-089 else the origin must be the host itself, port and all")
  void origin(String origin, String host, Origin expected) {
    assertThat(Origin.of(null, origin, null, host)).isEqualTo(expected);
  }

  @Test
  @DisplayName("PLT-089 else the referrer; and who says nothing is not known")
  void referer() {
    assertThat(Origin.of(null, null, "https://ow.example/desk", "ow.example"))
        .isEqualTo(Origin.OURS);
    assertThat(Origin.of(null, null, "https://evil.example/ow.example", "ow.example"))
        .isEqualTo(Origin.FOREIGN);
    assertThat(Origin.of(null, null, null, "ow.example")).isEqualTo(Origin.UNTOLD);
    assertThat(Origin.of(null, "https://ow.example", null, null)).isEqualTo(Origin.FOREIGN);
  }
}
