package org.onewindow.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  private enum Colour {
    DEEP_RED,
    BLUE
  }

  @TempDir private Path folder;

  @Test
  @DisplayName("没有写的设置用默认值，写对的照写的")
  void absent_is_the_default_and_right_is_taken() {
    Settings settings = settings(Map.of("n", " 7 ", "c", "deep-red", "d", "PT2M", "f", "true"));

    assertThat(settings.number("n", 1, 0, 9)).isEqualTo(7);
    assertThat(settings.choice("c", Colour.class, Colour.BLUE)).isEqualTo(Colour.DEEP_RED);
    assertThat(settings.span("d", Duration.ZERO, Duration.ZERO, Duration.ofHours(1)))
        .isEqualTo(Duration.ofMinutes(2));
    assertThat(settings.flag("f", false)).isTrue();
    assertThat(settings.number("absent", 3, 0, 9)).isEqualTo(3);
    assertThat(settings.demo()).isFalse();
    assertThat(settings.problems()).isEmpty();
    settings.mustBeRight();
  }

  @Test
  @DisplayName("写错的设置一次全部指出，每条一句话")
  void all_problems_are_named_at_once() {
    Settings settings = settings(Map.of("n", "12", "c", "green", "d", "2 minutes", "f", "yes"));

    settings.number("n", 1, 0, 9);
    settings.choice("c", Colour.class, Colour.BLUE);
    settings.span("d", Duration.ofMinutes(5), Duration.ZERO, Duration.ofHours(1));
    settings.flag("f", false);

    assertThat(settings.problems())
        .containsExactly(
            "n must be a whole number from 0 to 9, not '12'.",
            "c must be one of deep-red, blue, not 'green'.",
            "d must be a time span from PT0S to PT1H, such as PT5M, not '2 minutes'.",
            "f must be true or false, not 'yes'.");
    assertThatThrownBy(settings::mustBeRight)
        .isInstanceOf(SettingsRefused.class)
        .hasMessageContainingAll("n must be", "f must be");
  }

  @Test
  @DisplayName("密码类设置可以放在文件里；缺失时演示模式以外拒绝；内容从不出现在提示中")
  void secrets_come_from_files_and_are_never_shown() throws IOException {
    Path file = Files.writeString(folder.resolve("key"), "the secret\n");

    assertThat(settings(Map.of("k.file", file.toString())).secret("k")).contains("the secret");
    assertThat(settings(Map.of("k", "plain")).secret("k")).contains("plain");
    Settings production = settings(Map.of());
    assertThat(production.secretOutsideDemo("k", "to seal")).isEmpty();
    assertThat(production.problems()).containsExactly("k is missing: it is needed to seal.");
    Settings demo = settings(Map.of("onewindow.demo", "true"));
    demo.secretOutsideDemo("k", "to seal");
    assertThat(demo.problems()).isEmpty();
    Settings unreadable = settings(Map.of("k.file", folder.resolve("none").toString()));
    unreadable.secret("k");
    assertThat(unreadable.problems()).hasSize(1).first().asString().contains("cannot be read");
  }

  private static Settings settings(Map<String, String> values) {
    return new Settings(key -> Optional.ofNullable(values.get(key)));
  }
}
