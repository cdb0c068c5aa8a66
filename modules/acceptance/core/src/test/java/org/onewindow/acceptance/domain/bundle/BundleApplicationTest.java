package org.onewindow.acceptance.domain.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.acceptance.domain.bundle.BundleFixture.aBathHouse;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.cases.AgentScope;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.kernel.refusal.Refused;

class BundleApplicationTest {

  private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
  private static final Applicant TIAN =
      new Applicant("71", "田晓禾", "71", "0".repeat(64), true, AgentScope.OWN_NAME);

  private static BundleApplication begun() {
    return BundleApplication.begin("ref", aBathHouse().plan(), TIAN, "sealed", AT);
  }

  @Test
  @DisplayName("ACC-244 别人的草稿看不到，也不能改")
  void somebodyElses() {
    Applicant other = new Applicant("72", "丁秀兰", "72", "1".repeat(64), true, AgentScope.OWN_NAME);
    assertThat(begun().isOwn(TIAN)).isTrue();
    assertThat(begun().isOwn(other)).isFalse();
  }

  @Test
  @DisplayName("ACC-242 提交以后只答复编号：内容不再留在草稿里，也不能再改")
  void handedInOnce() {
    BundleApplication draft = begun();
    BundleNumber number = BundleNumber.of("371799", 2026, 7);
    draft.handedIn(number, AT);
    assertThat(draft.number()).contains(number);
    assertThat(draft.typed()).isEmpty();
    assertThatThrownBy(() -> draft.keep("other", AT)).isInstanceOf(Refused.class);
  }
}
