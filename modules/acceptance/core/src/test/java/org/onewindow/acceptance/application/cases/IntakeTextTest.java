package org.onewindow.acceptance.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.cases.MaterialForm;
import org.onewindow.kernel.refusal.Refused;

class IntakeTextTest {

  private static final String OURS = "a".repeat(64);
  private static final String FOREIGN = "f".repeat(64);

  @Test
  @DisplayName("ACC-098 a scan belongs to a case only because it was uploaded for it")
  void scans() {
    IntakeText kept = intake(OURS, OURS);

    IntakeText received = intake(FOREIGN, FOREIGN).withScansOf(kept);

    assertThat(received.material("M01").file()).isEqualTo(OURS);
    assertThat(received.agent().mandateFile()).isEqualTo(OURS);
    assertThat(received.material("M01").originals()).isEqualTo(1);
    assertThat(intake(FOREIGN, FOREIGN).withScansOf(IntakeText.EMPTY).scans()).isEmpty();
  }

  @Test
  @DisplayName("ACC-098 every place that names a scan is told")
  void named() {
    assertThat(intake(FOREIGN, FOREIGN).scans())
        .containsExactly("materials[M01].file", "agent.mandateFile");
    assertThat(IntakeText.EMPTY.scans()).isEmpty();
  }

  @Test
  @DisplayName("ACC-098 a material sent as null is one that was not handed in")
  void missing() {
    Map<String, MaterialText> sent = new HashMap<>();
    sent.put("M01", null);

    IntakeText intake =
        IntakeText.withoutForm("S1", null, null, false, null, null, sent, null, null);

    assertThat(intake.material("M01")).isEqualTo(MaterialText.NOTHING);
  }

  @Test
  @DisplayName("ACC-098 a day no database can keep is no day")
  void days() {
    assertThat(PlausibleDay.is(LocalDate.MAX)).isFalse();
    assertThat(PlausibleDay.is(LocalDate.MIN)).isFalse();
    assertThat(PlausibleDay.is(LocalDate.of(2028, 2, 29))).isTrue();
    assertThat(PlausibleDay.is(null)).isTrue();
  }

  @Test
  @DisplayName("ACC-098 what nobody can have typed is refused before it is read or kept")
  void endless() {
    PartyText endless = new PartyText("王".repeat(900_000), null, "", "", "", "", null, "");
    IntakeText intake =
        IntakeText.withoutForm(
            "S1",
            endless,
            null,
            false,
            null,
            null,
            Map.of("M".repeat(6000), MaterialText.NOTHING),
            "",
            "");

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(intake::mustBeTypable)
        .satisfies(
            refused ->
                assertThat(refused.reasons())
                    .extracting(reason -> reason.field().substring(0, 9))
                    .containsExactly("applicant", "materials"));
    assertThatCode(() -> intake(FOREIGN, FOREIGN).mustBeTypable()).doesNotThrowAnyException();
  }

  private static IntakeText intake(String scan, String mandate) {
    MaterialText material =
        new MaterialText(MaterialForm.SCAN, 1, 0, 2, "", "", scan, "application/pdf", 10L);
    PartyText agent =
        new PartyText("王五", IdentityPaper.CITIZEN_ID, "", "", "", "代办", null, mandate);
    return IntakeText.withoutForm(
        "S1", PartyText.NOBODY, null, true, agent, null, Map.of("M01", material), "", "");
  }
}
