package org.onewindow.acceptance.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

class LengthsTest {

  @Test
  @DisplayName("ACC-099 every text that is too long is told at its own field")
  void everyField() {
    Lengths lengths = new Lengths().of("recipient", "王".repeat(101), Lengths.NAME);
    lengths.of("place", "政务大厅", Lengths.NAME).of("note", "注".repeat(501), Lengths.REMARK);

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(lengths::check)
        .satisfies(
            r -> {
              assertThat(r.reasons())
                  .extracting(Refusal::field)
                  .containsExactly("recipient", "note");
              assertThat(r.reasons()).extracting(Refusal::code).containsOnly("CASE_TEXT_TOO_LONG");
            });
  }

  @Test
  @DisplayName("ACC-099 a rare character counts once, nothing typed is never too long")
  void fits() {
    assertThatCode(
            () ->
                new Lengths()
                    .of("recipient", "𠮷".repeat(100), Lengths.NAME)
                    .of("place", null, Lengths.NAME)
                    .check())
        .doesNotThrowAnyException();
  }

  @Test
  @DisplayName("ACC-099 an act whose text is too long never begins")
  void acts() {
    String tooLong = "长".repeat(Lengths.PROSE + 1);
    CaseActs acts = new CaseActs();

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(
            () ->
                acts.decide(
                    null,
                    new CaseActs.Decision(1L, null, tooLong, null, null, null, null, null, null)));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(
            () ->
                acts.withdraw(null, new CaseActs.Withdrawal(1L, tooLong, null, null, false, null)));
  }
}
