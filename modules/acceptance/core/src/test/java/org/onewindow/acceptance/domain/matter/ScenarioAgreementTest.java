package org.onewindow.acceptance.domain.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.form.FormSchema.When;
import org.onewindow.kernel.refusal.Refusal;

class ScenarioAgreementTest {

  private static final List<Scenario> SCENARIOS =
      List.of(
          scenario("S1", "没有集中空调", "agent=no", "place.air=no"),
          scenario("S4", "委托他人办理，有集中空调", "agent=yes", "place.air=yes"));

  private static Scenario scenario(String code, String question, String... agrees) {
    return new Scenario(
        code,
        question,
        List.of(agrees).stream().map(text -> When.parse(text).orElseThrow()).toList());
  }

  private static List<String> faults(String scenario, Map<String, String> answers, boolean agent) {
    return ScenarioAgreement.faults(SCENARIOS, scenario, answers, agent).stream()
        .map(ScenarioAgreementTest::told)
        .toList();
  }

  private static String told(Refusal fault) {
    return fault.field() + " " + fault.code();
  }

  @Test
  @DisplayName("ACC-632 选“没有集中空调”而申请表填“使用集中空调：是”的，在该栏指出；没有填的不算矛盾")
  void theFormDoesNotContradictTheScenario() {
    assertThat(faults("S1", Map.of("place-air", "yes"), false))
        .containsExactly("place-air FORM_SCENARIO_OTHER");
    assertThat(faults("S1", Map.of("place-air", "no"), false)).isEmpty();
    assertThat(faults("S1", Map.of(), false)).isEmpty();
    assertThat(faults("S4", Map.of("place-air", "no"), true))
        .containsExactly("place-air FORM_SCENARIO_OTHER");
  }

  @Test
  @DisplayName("ACC-632 由经办人代办的，须选委托办理的情形；本人办理的不选")
  void whoAppliesAgreesToo() {
    assertThat(faults("S1", Map.of(), true)).containsExactly("scenario FORM_SCENARIO_AGENT");
    assertThat(faults("S4", Map.of(), false)).containsExactly("scenario FORM_SCENARIO_AGENT");
    assertThat(faults("S4", Map.of("place-air", "yes"), true)).isEmpty();
  }
}
