package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onewindow.acceptance.domain.cases.CaseFixture.aCaseIn;
import static org.onewindow.acceptance.domain.cases.CaseFixture.at;
import static org.onewindow.acceptance.domain.cases.Performing.perform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.text.Texts;

class CaseTransitionsTest {

  private static final Path GRAPH =
      Path.of("..", "..", "..", "docs", "architecture", "states", "case.md");

  @TestFactory
  @DisplayName("ACC-086 what the table does not name is refused, and changes nothing")
  Stream<DynamicTest> everyOtherPairIsRefused() {
    return Arrays.stream(CaseState.values())
        .flatMap(
            state ->
                Arrays.stream(CaseAct.values())
                    .filter(act -> CaseTransitions.from(state, act).isEmpty())
                    .map(
                        act ->
                            DynamicTest.dynamicTest(
                                "ACC-086 " + act + " in " + state + " is refused",
                                () -> refuses(state, act))));
  }

  private static void refuses(CaseState state, CaseAct act) {
    LicenceCase it = aCaseIn(state);
    int entries = it.events().size();
    Refused refused = catchThrowableOfType(Refused.class, () -> perform(act, it, at(60)));
    assertThat(refused).as("%s in %s", act, state).isNotNull();
    assertThat(refused.reasons().get(0).code()).isEqualTo("CASE_STATE_FORBIDS");
    assertThat(it.state()).isEqualTo(state);
    assertThat(it.events()).hasSize(entries);
  }

  @TestFactory
  @DisplayName("every row of the table is walked and leaves one entry in the ledger")
  Stream<DynamicTest> everyRowIsWalked() {
    return CaseTransitions.all().stream()
        .filter(t -> !t.act().name().endsWith("ON_THE_SPOT"))
        // needs an entry of its own before it: SecondCorrectionTest
        .filter(t -> t.act() != CaseAct.APPROVE_SECOND_CORRECTION)
        .filter(t -> !(t.act() == CaseAct.DELIVER && t.from() == CaseState.GRANTED))
        .map(
            t ->
                DynamicTest.dynamicTest(
                    t.from() + " " + t.act() + " → " + t.to(),
                    () -> {
                      LicenceCase it = CaseFixture.aCaseBefore(t);
                      if (t.act() == CaseAct.CLOSE) {
                        CaseFixture.fileAll(it, CaseFixture.EXIT_CLERK);
                      }
                      int entries = it.events().size();
                      perform(t.act(), it, at(60));
                      assertThat(it.state()).isEqualTo(t.to());
                      assertThat(it.events()).hasSize(entries + 1);
                      CaseEvent last = it.events().get(entries);
                      assertThat(last.from()).isEqualTo(t.from());
                      assertThat(last.to()).isEqualTo(t.to());
                      assertThat(last.act()).isEqualTo(t.act());
                      assertThat(last.clock()).isEqualTo(t.clock());
                      assertThat(last.at()).isEqualTo(at(60));
                      assertThat(last.account()).isNotBlank();
                      assertThat(last.seq()).isEqualTo(entries + 1);
                    }));
  }

  @Test
  @DisplayName("ACC-587 every state can be reached, and an ended one is left for the archive alone")
  void everyStateCanBeReached() {
    for (CaseState state : CaseState.values()) {
      assertThat(aCaseIn(state).state()).isEqualTo(state);
      if (state == CaseState.ARCHIVED) {
        assertThat(CaseTransitions.actsIn(state)).isEmpty();
      } else if (state.isEnded()) {
        assertThat(CaseTransitions.actsIn(state)).containsExactly(CaseAct.ARCHIVE);
      } else {
        assertThat(CaseTransitions.actsIn(state)).isNotEmpty().doesNotContain(CaseAct.ARCHIVE);
      }
    }
  }

  @Test
  @DisplayName("the drawn graph in the documentation is the table")
  void theGraphIsTheTable() throws IOException {
    String drawn = draw();
    if (Boolean.getBoolean("states.write")) {
      Files.createDirectories(GRAPH.getParent());
      Files.writeString(GRAPH, drawn);
    }
    assertThat(GRAPH).as("run with -Dstates.write=true to draw it again").exists();
    assertThat(Files.readString(GRAPH)).isEqualTo(drawn);
  }

  private static String draw() {
    Texts zh = Texts.chinese();
    List<String> lines = new ArrayList<>();
    lines.add("# States of a case · 办件状态");
    lines.add("");
    lines.add("Drawn from `CaseTransitions` by `CaseTransitionsTest`; do not edit by hand.");
    lines.add("");
    lines.add("```mermaid");
    lines.add("stateDiagram-v2");
    for (CaseState state : CaseState.values()) {
      lines.add("  " + state + " : " + state + " " + zh.of("case.state", state));
    }
    lines.add("  [*] --> DRAFT");
    for (Transition t : CaseTransitions.all()) {
      lines.add("  " + t.from() + " --> " + t.to() + " : " + zh.of("case.act", t.act()));
    }
    Arrays.stream(CaseState.values())
        .filter(s -> CaseTransitions.actsIn(s).isEmpty())
        .forEach(s -> lines.add("  " + s + " --> [*]"));
    lines.add("```");
    lines.add("");
    lines.add("| From | Act | To | Fact | Clock |");
    lines.add("|---|---|---|---|---|");
    for (Transition t : CaseTransitions.all()) {
      lines.add(
          String.format(
              "| %s %s | %s %s | %s %s | %s | %s |",
              t.from(),
              zh.of("case.state", t.from()),
              t.act(),
              zh.of("case.act", t.act()),
              t.to(),
              zh.of("case.state", t.to()),
              t.fact(),
              t.clock().map(Enum::name).orElse("–")));
    }
    return String.join("\n", lines) + "\n";
  }
}
