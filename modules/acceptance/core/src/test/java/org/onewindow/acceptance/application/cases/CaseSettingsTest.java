package org.onewindow.acceptance.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.config.Settings;

class CaseSettingsTest {

  @Test
  @DisplayName(
      "outside demo mode whatever papers print must be given, nothing fictional is assumed")
  void productionNamesItsOwnCounty() {
    Settings nothing = settings(Map.of());

    new CaseSettings(nothing).check(nothing);

    assertThat(String.join("\n", nothing.problems()))
        .contains("onewindow.region")
        .contains("onewindow.public.url")
        .contains("onewindow.organ.word")
        .contains("onewindow.remedies.government")
        .contains("onewindow.remedies.court");
  }

  @Test
  @DisplayName("the demo county has names of its own")
  void theDemoNeedsNothing() {
    Settings demo = settings(Map.of("onewindow.demo", "true"));

    new CaseSettings(demo).check(demo);

    assertThat(demo.problems()).isEmpty();
  }

  @Test
  @DisplayName("a region is six digits, an address an address")
  void formsAreChecked() {
    Settings wrong =
        settings(
            Map.of(
                "onewindow.demo", "true",
                "onewindow.region", "3717",
                "onewindow.public.url", "hall of the county"));

    new CaseSettings(wrong).check(wrong);

    assertThat(wrong.problems()).hasSize(2);
  }

  private static Settings settings(Map<String, String> values) {
    return new Settings(key -> Optional.ofNullable(values.get(key)));
  }
}
