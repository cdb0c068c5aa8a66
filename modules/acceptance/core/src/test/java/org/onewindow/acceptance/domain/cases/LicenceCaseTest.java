package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Stale;

class LicenceCaseTest {

  @Test
  @DisplayName("a page that shows an older state of the case is refused")
  void stale() {
    assertThatThrownBy(() -> aReceivedCase().mustBeVersion(9)).isInstanceOf(Stale.class);
  }

  @Test
  @DisplayName("every rule has its own id and its source")
  void rules() {
    assertThat(CaseRule.values()).extracting(CaseRule::id).doesNotHaveDuplicates();
    assertThat(CaseRule.values()).allMatch(r -> r.id().matches("ACC-\\d{3}"));
    assertThat(CaseRule.values()).allMatch(r -> !r.source().isBlank());
  }

  @Test
  @DisplayName("the secret part carries at least 60 bits, forgives typing, and only its hash opens")
  void secret() {
    ProgressSecret secret = ProgressSecret.draw(new java.security.SecureRandom());
    assertThat(secret.text()).hasSize(13);
    assertThat(Math.log(32) / Math.log(2) * ProgressSecret.CHARACTERS).isGreaterThan(60);
    String hash = secret.hash(NUMBER);
    assertThat(ProgressSecret.typed(" " + secret.printed().toLowerCase()).opens(NUMBER, hash))
        .isTrue();
    assertThat(secret.opens(CaseNumber.of("371799", 2026, 319), hash)).isFalse();
    assertThat(secret.toString()).doesNotContain(secret.text());
  }

  @Test
  @DisplayName("a case number reads 371799-2026-0000318, however it was typed")
  void caseNumber() {
    assertThat(NUMBER.text()).isEqualTo("371799-2026-0000318");
    assertThat(CaseNumber.parse(" 371799－2026-0000318 ")).contains(NUMBER);
    assertThat(CaseNumber.parse("318")).isEmpty();
    assertThatThrownBy(() -> CaseNumber.of("371799", 2026, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
