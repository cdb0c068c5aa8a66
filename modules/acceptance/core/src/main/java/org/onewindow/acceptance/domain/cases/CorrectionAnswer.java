package org.onewindow.acceptance.domain.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one hand-in answers a correction notice with (行政许可法 art. 32 no. 4).
 *
 * @param papers handed in anew
 * @param answers by code of the defect: what was put right on the spot, or how the form is meant
 * @param fields paths of the fields of the form that were answered anew
 */
public record CorrectionAnswer(
    List<ReceivedMaterial> papers, Map<String, String> answers, Set<String> fields) {

  public CorrectionAnswer {
    papers = List.copyOf(papers);
    answers = Map.copyOf(answers);
    fields = Set.copyOf(fields);
  }

  /** Papers and nothing else. */
  public static CorrectionAnswer of(List<ReceivedMaterial> papers) {
    return new CorrectionAnswer(papers, Map.of(), Set.of());
  }

  /** What is said about one defect, and no paper. */
  public static CorrectionAnswer saying(String code, String what) {
    return new CorrectionAnswer(List.of(), Map.of(code, what), Set.of());
  }

  /** Empty where nothing was said. */
  String answer(String code) {
    return answers.getOrDefault(code, "").strip();
  }

  boolean brings(String code) {
    return papers.stream().anyMatch(p -> p.code().equals(code) && p.form() != MaterialForm.NONE);
  }

  /** The form, or one of its fields, is answered. */
  boolean answersForm(String code) {
    return !answer(code).isEmpty() || Defect.field(code).filter(fields::contains).isPresent();
  }
}
