package org.onewindow.acceptance.web.online;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers of electronic licences that stand in for papers, by paper. */
public record Licences(Map<String, @Valid Licence> materials) {

  /** The number of one electronic licence. */
  public record Licence(@Size(max = 100) String licence) {}

  static Licences of(Map<String, String> numbers) {
    Map<String, Licence> typed = new LinkedHashMap<>();
    numbers.forEach((paper, number) -> typed.put(paper, new Licence(number)));
    return new Licences(typed);
  }

  /** As typed; empty where nothing was sent. */
  Map<String, String> numbers() {
    Map<String, String> numbers = new LinkedHashMap<>();
    if (materials != null) {
      materials.forEach(
          (paper, typed) -> numbers.put(paper, typed.licence() == null ? "" : typed.licence()));
    }
    return numbers;
  }
}
