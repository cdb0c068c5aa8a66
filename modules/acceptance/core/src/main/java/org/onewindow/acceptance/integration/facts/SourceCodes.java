package org.onewindow.acceptance.integration.facts;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.onewindow.platform.config.Settings;

/** Codes of sources as a setting lists them, parted by commas: registry,credit. */
final class SourceCodes {

  /** Under {@code onewindow.source.<code>.} stands where a source is. */
  static final String EACH = "onewindow.source.";

  private static final String CODE = "[a-z][a-z0-9-]{0,29}";

  private SourceCodes() {}

  /**
   * @param most how many may be listed
   * @return each once; empty where the setting is not given
   */
  static List<String> listed(Settings settings, String list, int most) {
    Pattern codes = Pattern.compile(CODE + "(\\s*,\\s*" + CODE + "){0," + (most - 1) + "}");
    return settings.text(list).isEmpty()
        ? List.of()
        : Arrays.stream(
                settings
                    .text(list, "none", codes, "up to " + most + " codes such as registry,credit")
                    .split("\\s*,\\s*"))
            .distinct()
            .toList();
  }
}
