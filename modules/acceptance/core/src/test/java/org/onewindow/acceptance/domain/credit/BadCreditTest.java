package org.onewindow.acceptance.domain.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;

class BadCreditTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  private static BadCredit listed(String reason, String document) {
    return new BadCredit(
        IdentityPaper.USCC,
        "示范县乐活浴场有限公司",
        "0".repeat(64),
        "91371799MA3TXXXX5X",
        reason,
        document,
        "",
        "supervisor",
        NOW);
  }

  @Test
  @DisplayName("ACC-289 列入严重失信名单须写明失信事实和认定文书")
  void reasonAndDocument() {
    Refused refused = catchThrowableOfType(Refused.class, () -> listed(" ", ""));
    assertThat(refused.reasons())
        .extracting(Refusal::code)
        .containsExactly("CREDIT_REASON_MISSING", "CREDIT_DOCUMENT_MISSING");
    assertThat(listed("作出虚假承诺", "示市监失信〔2026〕3号").isInForce()).isTrue();
  }

  @Test
  @DisplayName("ACC-290 信用修复须有修复决定，只修复一次，记录保留")
  void repaired() {
    BadCredit entry = listed("作出虚假承诺", "示市监失信〔2026〕3号");
    Refused without =
        catchThrowableOfType(Refused.class, () -> entry.repair("", "supervisor", NOW));
    assertThat(without.reasons()).extracting(Refusal::code).contains("CREDIT_DOCUMENT_MISSING");
    assertThat(entry.isInForce()).isTrue();
    entry.repair("信用修复决定〔2026〕9号", "supervisor", NOW);
    assertThat(entry.isInForce()).isFalse();
    assertThat(entry.reason()).isEqualTo("作出虚假承诺");
    Refused again =
        catchThrowableOfType(
            Refused.class, () -> entry.repair("信用修复决定〔2026〕9号", "supervisor", NOW));
    assertThat(again.reasons()).extracting(Refusal::code).contains("CREDIT_REPAIRED_ALREADY");
  }
}
