package org.onewindow.acceptance.web.form;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One field as it was typed.
 *
 * @param value of a field with one answer
 * @param many keys of a field with several choices
 */
public record FormEntry(@Size(max = 5000) String value, List<String> many) {

  public static Map<String, FormEntry> of(Map<String, String> answers) {
    Map<String, FormEntry> entries = new LinkedHashMap<>();
    answers.forEach(
        (path, text) -> entries.put(path, new FormEntry(text, List.of(text.split(",")))));
    return entries;
  }

  public static Map<String, String> texts(Map<String, FormEntry> entries) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (entries != null) {
      entries.forEach((path, entry) -> texts.put(path, entry.text()));
    }
    return texts;
  }

  private String text() {
    if (many != null && !many.isEmpty()) {
      return String.join(",", many);
    }
    return value == null ? "" : value;
  }
}
