package org.onewindow.acceptance.domain.matter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.form.FormSchema.When;
import org.onewindow.kernel.refusal.Refusal;

/**
 * 情形与申请表一致 (ACC-632): the scenario decides which materials are asked for, so what it says must not
 * be contradicted by the form or by who applies; 行政许可法 art. 31. A blank field contradicts nothing.
 */
public final class ScenarioAgreement {

  /** Field of the scenario itself, where somebody applies for the applicant, or nobody. */
  public static final String SCENARIO = "scenario";

  private ScenarioAgreement() {}

  /**
   * @param answers that count ({@code FormRules.kept}), by path
   * @return each contradiction at the path of its field, or at {@link #SCENARIO}
   */
  public static List<Refusal> faults(
      List<Scenario> scenarios, String code, Map<String, String> answers, boolean byAgent) {
    List<Refusal> faults = new ArrayList<>();
    scenarios.stream()
        .filter(scenario -> scenario.code().equals(code))
        .forEach(
            scenario ->
                scenario.agrees().stream()
                    .filter(it -> contradicts(it, answers, byAgent))
                    .map(it -> fault(scenario, it))
                    .forEach(faults::add));
    return faults;
  }

  private static boolean contradicts(When it, Map<String, String> answers, boolean byAgent) {
    String answer =
        Scenario.isAgent(it)
            ? (byAgent ? Scenario.YES : Scenario.NO)
            : answers.getOrDefault(path(it), "");
    return !answer.isEmpty() && Arrays.stream(answer.split(",")).noneMatch(it.values()::contains);
  }

  private static Refusal fault(Scenario scenario, When it) {
    return Scenario.isAgent(it)
        ? Refusal.of("FORM_SCENARIO_AGENT", scenario.question()).at(SCENARIO)
        : Refusal.of("FORM_SCENARIO_OTHER", scenario.question()).at(path(it));
  }

  private static String path(When it) {
    return it.group() + "-" + it.field();
  }
}
