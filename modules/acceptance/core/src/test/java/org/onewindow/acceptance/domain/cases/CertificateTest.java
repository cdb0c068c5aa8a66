package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onewindow.acceptance.domain.cases.CaseFixture.aCertificate;
import static org.onewindow.acceptance.domain.cases.CaseFixture.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onewindow.acceptance.domain.cases.Certificate.Standing;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.text.Texts;

/** A certificate that runs from 2022-03-16 to 2026-03-15. */
class CertificateTest {

  private static final Path GRAPH =
      Path.of("..", "..", "..", "docs", "architecture", "states", "certificate.md");
  private static final LocalDate LAST = LocalDate.of(2026, 3, 15);

  private static Certificate in(CertificateState state) {
    Certificate it = aCertificate();
    switch (state) {
      case IN_FORCE -> {
        // as it was issued
      }
      case REPLACED -> it.act(CertificateAct.REPLACE, at(1));
      case WITHDRAWN -> it.act(CertificateAct.WITHDRAW, at(1));
      case REVOKED -> it.act(CertificateAct.REVOKE, at(1));
      case DEREGISTERED -> it.act(CertificateAct.DEREGISTER, at(1));
    }
    return it;
  }

  @TestFactory
  @DisplayName("ACC-304 what the table of certificates does not name is refused")
  Stream<DynamicTest> theTableAlone() {
    return Arrays.stream(CertificateState.values())
        .flatMap(
            state ->
                Arrays.stream(CertificateAct.values())
                    .map(
                        act ->
                            DynamicTest.dynamicTest(
                                "ACC-304 " + act + " in " + state, () -> walks(state, act))));
  }

  private static void walks(CertificateState state, CertificateAct act) {
    Certificate it = in(state);
    CertificateTransitions.from(state, act)
        .ifPresentOrElse(
            row -> {
              it.act(act, at(9));
              assertThat(it.state()).isEqualTo(row.to());
              assertThat(it.stateAt()).isEqualTo(at(9));
            },
            () -> {
              Refused refused = catchThrowableOfType(Refused.class, () -> it.act(act, at(9)));
              assertThat(refused.reasons().get(0).code()).isEqualTo("CERTIFICATE_STATE_FORBIDS");
              assertThat(it.state()).isEqualTo(state);
            });
  }

  @Test
  @DisplayName("ACC-315 a check tells at once what was done to a certificate, whatever the day")
  void standing() {
    Certificate it = aCertificate();
    assertThat(it.on(LAST)).isEqualTo(Standing.VALID);
    assertThat(it.on(LAST.plusDays(1))).isEqualTo(Standing.EXPIRED);
    assertThat(it.on(LocalDate.of(2022, 3, 15))).isEqualTo(Standing.NOT_YET_VALID);
    assertThat(in(CertificateState.REVOKED).on(LAST)).isEqualTo(Standing.REVOKED);
    assertThat(in(CertificateState.WITHDRAWN).on(LAST)).isEqualTo(Standing.WITHDRAWN);
    assertThat(in(CertificateState.DEREGISTERED).on(LAST.plusYears(9)))
        .isEqualTo(Standing.DEREGISTERED);
    assertThat(in(CertificateState.REPLACED).on(LAST).isInForce()).isFalse();
  }

  @Test
  @DisplayName(
      "ACC-309 ACC-315 a deemed renewal is in force past the printed last day, and says so")
  void deemed() {
    Certificate it = aCertificate();
    it.renewUntil(LAST.plusYears(4), true);
    assertThat(it.on(LAST)).isEqualTo(Standing.VALID);
    assertThat(it.on(LAST.plusDays(1))).isEqualTo(Standing.DEEMED_RENEWED);
    assertThat(it.on(LAST.plusYears(4).plusDays(1))).isEqualTo(Standing.EXPIRED);
    assertThat(it.lastDay()).contains(LAST.plusYears(4));
    assertThat(it.validUntil()).as("what is printed stays").contains(LAST);
    Certificate gone = in(CertificateState.REVOKED);
    assertThat(catchThrowableOfType(Refused.class, () -> gone.renewUntil(LAST.plusYears(4), true)))
        .isNotNull();
  }

  @Test
  @DisplayName("ACC-304 the drawn graph in the documentation is the table")
  void theGraphIsTheTable() throws IOException {
    String drawn = draw();
    if (Boolean.getBoolean("states.write")) {
      Files.writeString(GRAPH, drawn);
    }
    assertThat(GRAPH).as("run with -Dstates.write=true to draw it again").exists();
    assertThat(Files.readString(GRAPH)).isEqualTo(drawn);
  }

  private static String draw() {
    Texts zh = Texts.chinese();
    List<String> lines = new ArrayList<>();
    lines.add("# States of a certificate · 证照状态");
    lines.add("");
    lines.add("Drawn from `CertificateTransitions` by `CertificateTest`; do not edit by hand.");
    lines.add("Whether an edition in force has run out follows from the day one asks on.");
    lines.add("");
    lines.add("```mermaid");
    lines.add("stateDiagram-v2");
    for (CertificateState state : CertificateState.values()) {
      lines.add("  " + state + " : " + state + " " + zh.of("certificate.state", state));
    }
    lines.add("  [*] --> IN_FORCE");
    for (CertificateTransitions.Row row : CertificateTransitions.all()) {
      lines.add(
          "  " + row.from() + " --> " + row.to() + " : " + zh.of("certificate.act", row.act()));
    }
    lines.add("```");
    return String.join("\n", lines) + "\n";
  }
}
