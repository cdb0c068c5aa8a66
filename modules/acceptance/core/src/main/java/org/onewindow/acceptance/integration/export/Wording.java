package org.onewindow.acceptance.integration.export;

import java.util.Map;
import org.onewindow.platform.text.Texts;

/**
 * The words of a workbook, which is in Chinese.
 *
 * @param units names of units by code
 */
record Wording(Texts texts, Map<String, String> units) {

  Wording {
    units = Map.copyOf(units);
  }

  String unit(String code) {
    return code == null ? "" : units.getOrDefault(code, code);
  }

  /** The text of a key, or what was recorded where there is none. */
  String said(String key, String otherwise) {
    return texts.has(key) ? texts.get(key) : otherwise;
  }
}
