package org.onewindow.platform.web.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

  @Test
  @DisplayName("PLT-093 the address of a static file carries the hash of its content")
  void hashed() {
    String hash = Assets.find("css/onewindow.css").orElseThrow().hash();

    assertThat(hash).matches("[0-9a-f]{10}");
    assertThat(Assets.url("css/onewindow.css"))
        .isEqualTo("/static/css/onewindow.css?v=" + hash)
        .isNotEqualTo(Assets.url("js/onewindow.js"));
  }

  @Test
  @DisplayName(
      "PLT-093 a page that names a file that is not there fails in the test, not at the user")
  void missing() {
    assertThatThrownBy(() -> Assets.url("css/nothing.css"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../WEB-INF/web.xml",
        "css/../../../x.css",
        "css//onewindow.css",
        "/css/onewindow.css",
        "css\\onewindow.css",
        ".hidden.css",
        "css/",
        "",
        "texts/ui.properties",
        "css/onewindow.css/"
      })
  @DisplayName("PLT-093 nothing outside the static folder can be asked for")
  void outside(String name) {
    assertThat(Assets.find(name)).isEmpty();
  }

  @Test
  @DisplayName("PLT-093 texts are sent compressed, the script library is there")
  void compressed() {
    Asset htmx = Assets.find("js/htmx.min.js").orElseThrow();

    assertThat(htmx.gzip().length).isLessThan(htmx.bytes().length / 2);
    assertThat(htmx.mediaType()).startsWith("text/javascript");
  }
}
